// Child processes that are measured: started, asked, and ended by their handle.
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { root } from '../prepare.mjs';

const startWithinMs = 120_000;
const endWithinMs = 15_000;

/** Starts a module of this folder, gives it `setup`, and waits until it serves. */
export async function startChild(module, setup, env = {}) {
  const child = fork(fileURLToPath(new URL(module, import.meta.url)), [], {
    cwd: root,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const ended = new Promise((done) => child.once('exit', (code, signal) => done(signal ?? code)));
  const waiting = new Map();
  let asked = 0;
  child.on('message', ({ id, answer, error }) => {
    const { done, fail } = waiting.get(id) ?? {};
    waiting.delete(id);
    if (error) fail?.(new Error(error));
    else done?.(answer);
  });
  void ended.then((reason) => waiting.forEach(({ fail }) => fail(new Error(`${module} ended with ${reason}`))));

  const ask = (question, details) =>
    new Promise((done, fail) => {
      const id = ++asked;
      waiting.set(id, { done, fail });
      child.send({ id, question, details }, (lost) => lost && void ended.then((reason) => fail(new Error(`${module} ended with ${reason}`))));
    });
  const close = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const timer = setTimeout(() => child.kill('SIGKILL'), endWithinMs);
    ask('close').catch(() => undefined);
    await ended;
    clearTimeout(timer);
  };
  const late = setTimeout(() => child.kill('SIGKILL'), startWithinMs);
  const { url } = await ask('start', setup).finally(() => clearTimeout(late));
  return {
    url,
    ask,
    close,
    /** CPU milliseconds of the whole process, all its threads, since its start. */
    cpuMs: () => ask('cpu'),
    rssMb: () => ask('memory'),
  };
}

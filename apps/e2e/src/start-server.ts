import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '../../..');
const startWithinMs = 90_000;

/** Starts Kith as a stranger would, with the demo club in an empty folder, and stops it after the last test. With KITH_E2E_URL a running one is used. */
export default async function startServer(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.KITH_E2E_URL) return undefined;
  const data = mkdtempSync(join(tmpdir(), 'kith-e2e-'));
  const server = spawn(process.execPath, ['-e', `require(${JSON.stringify(`${root}/dist/server/apps/api/src/main.js`)}).start([])`], {
    cwd: root,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, PORT: '0', KITH_DATA: data, KITH_DEMO: 'true', KITH_TRUST_PROXY: 'true' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const address = await new Promise<string>((found, fail) => {
    const timer = setTimeout(() => fail(new Error(`The server did not start:\n${output}`)), startWithinMs);
    const hear = (chunk: Buffer) => {
      output += chunk;
      const match = /is open at (http:\/\/\S+)/.exec(output);
      if (!match) return;
      clearTimeout(timer);
      found(match[1]);
    };
    server.stdout.on('data', hear);
    server.stderr.on('data', hear);
    server.once('exit', (code) => fail(new Error(`The server ended with ${code}:\n${output}`)));
  });
  process.env.KITH_E2E_URL = address;
  return async () => {
    const ended = new Promise((done) => server.once('exit', done));
    server.kill('SIGTERM');
    await ended;
    rmSync(data, { recursive: true, force: true });
  };
}

// The other end of child.mjs: answers the questions of the process that started this one.
import { writeFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';

let profiler;

const always = {
  cpu: () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  },
  memory: () => process.memoryUsage.rss() / 1048576,
  async profile() {
    profiler = new Session();
    profiler.connect();
    await profiler.post('Profiler.enable');
    await profiler.post('Profiler.start');
  },
  async profiled(file) {
    const { profile } = await profiler.post('Profiler.stop');
    profiler.disconnect();
    writeFileSync(file, JSON.stringify(profile));
  },
};

/** `start` gets the set-up and returns { url }; `close` ends what it started. */
export function answering(questions) {
  process.on('message', async ({ id, question, details }) => {
    try {
      process.send({ id, answer: await (questions[question] ?? always[question])?.(details) });
    } catch (error) {
      process.send({ id, error: error.stack ?? String(error) });
    }
    if (question === 'close') process.exit(0);
  });
  // Nobody is left to ask.
  process.on('disconnect', () => process.exit(0));
}

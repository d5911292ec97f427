import { defineConfig } from '@playwright/test';

const root = `${__dirname}/../..`;

/** The built server on a database of its own; each file of tests uses members of its own, so that no test needs another. */
export default defineConfig({
  testDir: './tests',
  outputDir: `${root}/test-results`,
  globalSetup: './src/start-server.ts',
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['line'], ['json', { outputFile: `${root}/dist/tests/e2e.json` }]],
  use: {
    browserName: 'chromium',
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH || undefined,
      // As root, and in containers with a small /dev/shm, Chromium starts only so.
      args: ['--no-sandbox', '--disable-dev-shm-usage'],
    },
  },
});

// Finds a Chromium for the browser tests, or gets one: a given path, an installed one, Playwright's, the system's package.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { giveUp, root } from './prepare.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const usualPlaces = [
  '/usr/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

function installed() {
  for (const name of names) {
    const { status, stdout } = spawnSync(process.platform === 'win32' ? 'where' : 'which', [name], { encoding: 'utf8' });
    if (status === 0) return stdout.trim().split('\n')[0];
  }
  return usualPlaces.find((path) => existsSync(path));
}

async function playwrights() {
  const { chromium } = createRequire(`${root}/package.json`)('@playwright/test');
  const path = chromium.executablePath();
  return path && existsSync(path) ? path : undefined;
}

/** The path of a Chromium that starts; installs one when there is none. Ends the process with a sentence when none can be had. */
export async function ensureChromium() {
  const given = process.env.CHROMIUM_PATH;
  if (given) return existsSync(given) ? given : giveUp(`CHROMIUM_PATH is ${given}, but there is no such file.`);
  const found = installed() ?? (await playwrights());
  if (found) return found;
  console.error('No Chromium found: installing one for the browser tests …');
  spawnSync(process.execPath, [`${root}/node_modules/@playwright/test/cli.js`, 'install', 'chromium'], { stdio: ['ignore', 2, 2], timeout: 300_000 });
  const downloaded = await playwrights();
  if (downloaded) return downloaded;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const quiet = { stdio: ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
    spawnSync('apt-get', ['update', '-q'], quiet);
    spawnSync('apt-get', ['install', '-yq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'], quiet);
  } else if (process.getuid?.() === 0 && existsSync('/sbin/apk')) {
    execFileSync('apk', ['add', 'chromium', 'font-noto-cjk'], { stdio: ['ignore', 2, 2] });
  }
  return installed() ?? giveUp('The browser tests need a Chromium and none could be installed: install one, or set CHROMIUM_PATH to yours.');
}

// (h), the browser's side: how soon a page is there, whether it moves, and what it takes of the main thread, against the same
// HTML without scripts.
import { createRequire } from 'node:module';
import { ensureChromium } from '../chromium.mjs';
import { root } from '../prepare.mjs';
import { figureRow, interleaved, ratioRow } from './measure.mjs';
import { copyWithoutScripts } from './page-copy.mjs';
import { lookedAt } from './pages.mjs';

const targetLcp = 1.3;
const slowdown = 4;
/** After the load event: long enough for hydration at this slowdown. */
const settleMs = 2000;

export async function browserPages(stage) {
  const { chromium } = createRequire(`${root}/package.json`)('@playwright/test');
  const server = await stage.server();
  const browser = await chromium.launch({ executablePath: await ensureChromium(), args: ['--no-sandbox', '--disable-dev-shm-usage'] });
  stage.atClose(() => browser.close());
  const rows = [];
  try {
    for (const page of await lookedAt(stage)) {
      const control = await copyWithoutScripts(stage, server.url, [page]);
      const rounds = await interleaved(stage.quick ? 3 : 9, () => visit(browser, server.url, page), () => visit(browser, control.url, page));
      await control.close();
      const { name } = page;
      rows.push(
        ratioRow({ part: 'h', name: `LCP: ${name}`, unit: 'ms', rounds, figure: ({ lcpMs }) => lcpMs, target: targetLcp, note: `CPU ${slowdown}× slower; ${rounds[0].ours.largest} here, ${rounds[0].control.largest} there` }),
        ratioRow({ part: 'h', name: `main thread: ${name}`, unit: 'ms', rounds, figure: ({ busyMs }) => busyMs, note: `from navigation to ${settleMs / 1000} s after load` }),
        figureRow({
          part: 'h', name: `CLS: ${name}`, unit: '', values: rounds.map(({ ours }) => ours.shift), target: 0,
          note: [...new Set(rounds.flatMap(({ ours }) => ours.moved))].slice(0, 5).join(', '),
        }),
      );
    }
  } finally {
    await browser.close();
  }
  return rows;
}

/** One visit with an empty cache, as whoever the page's headers stand for. */
async function visit(browser, url, { path, headers }) {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 }, locale: 'en-GB', timezoneId: 'Europe/London' });
  try {
    if (headers.cookie) {
      const [name, value] = headers.cookie.split('=');
      await context.addCookies([{ name, value, url }]);
    }
    const page = await context.newPage();
    const problems = [];
    page.on('pageerror', ({ message }) => problems.push(message));
    const devtools = await context.newCDPSession(page);
    // CPU time of the thread, so that whatever else runs on the machine is not counted.
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.addInitScript(observe);
    await page.goto(url + path, { waitUntil: 'load' });
    await page.waitForTimeout(settleMs);
    const { metrics } = await devtools.send('Performance.getMetrics');
    const seen = await page.evaluate(() => window.benchSeen);
    if (problems.length) throw new Error(`${path}: ${problems[0]}`);
    if (!seen.lcpMs) throw new Error(`${path} has painted nothing large`);
    return { ...seen, busyMs: metrics.find(({ name }) => name === 'TaskDuration').value * 1000 };
  } finally {
    await context.close();
  }
}

/** Runs in the page, before anything of its own. */
function observe() {
  window.benchSeen = { lcpMs: 0, largest: '', shift: 0, moved: [] };
  new PerformanceObserver((list) => {
    for (const { startTime, element } of list.getEntries()) Object.assign(window.benchSeen, { lcpMs: startTime, largest: element?.tagName.toLowerCase() ?? '' });
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput, sources } of list.getEntries()) {
      if (hadRecentInput) continue;
      window.benchSeen.shift += value;
      window.benchSeen.moved.push(...sources.map(({ node }) => (node?.nodeType === 1 ? `${node.tagName.toLowerCase()}.${node.className}` : (node?.parentElement?.tagName.toLowerCase() ?? 'gone'))));
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

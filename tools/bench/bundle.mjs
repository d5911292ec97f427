// (f) The JavaScript that the feed route loads before it is interactive, as gzip; what comes later by intent is listed.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { figureRow } from './measure.mjs';

const target = 175;
/** What the page host puts into the home page for an English reader. */
const entries = ['src/entry-client.tsx', 'src/languages/club.en.ts', 'src/pages/home-page.tsx'];

export async function feedBundle(stage) {
  const client = `${stage.root}/dist/web/client`;
  const manifest = JSON.parse(readFileSync(`${client}/manifest.json`, 'utf8'));
  const missing = entries.filter((name) => !manifest[name]);
  if (missing.length) throw new Error(`the manifest has no ${missing.join(', ')}`);
  const kb = (file) => (existsSync(`${client}/${file}.gz`) ? statSync(`${client}/${file}.gz`).size : gzipSync(readFileSync(`${client}/${file}`), { level: 9 }).length) / 1000;

  const loaded = closure(manifest, entries, ({ imports }) => imports);
  const reachable = closure(manifest, entries, ({ imports = [], dynamicImports = [] }) => [...imports, ...dynamicImports]);
  const later = [...reachable].filter((name) => !loaded.has(name));
  const files = (names) => [...names].map((name) => manifest[name].file).filter((file) => file.endsWith('.js')).map((file) => ({ file, kb: kb(file) })).sort((a, b) => b.kb - a.kb);
  const now = files(loaded);
  const lazy = files(later);
  const list = (parts) => parts.slice(0, 4).map(({ file, kb: size }) => `${file.replace(/^assets\/|-[^-]*\.js$/g, '')} ${size.toFixed(1)}`).join(', ');
  const row = figureRow({
    part: 'f', name: 'JavaScript of the feed route, gzip', unit: 'kB', values: [now.reduce((sum, file) => sum + file.kb, 0)], target,
    note: `${now.length} files: ${list(now)}; later by intent ${lazy.length} files: ${list(lazy)}`,
  });
  return [{ ...row, files: now, lazy }];
}

function closure(manifest, names, next) {
  const seen = new Set();
  const visit = (name) => {
    if (seen.has(name) || !manifest[name]) return;
    seen.add(name);
    next(manifest[name])?.forEach(visit);
  };
  names.forEach(visit);
  return seen;
}

// The table for people and the JSON for machines.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { arch, cpus, loadavg, platform, release, totalmem } from 'node:os';
import { root } from '../prepare.mjs';

const loadBefore = loadavg()[0];

export function printTable(rows) {
  if (loadBefore > cpus().length) console.log(`The machine was busy (load ${loadBefore.toFixed(1)}) before this began: its figures in seconds are worth little, its ratios less than usual.\n`);
  const lines = [
    ['', 'what', 'ours', 'control', 'ratio', 'target', '', 'spread', ''],
    ...rows.map(({ part, name, unit, ours, control, ratio, target, ok, spread, note }) => [
      part, name, figure(ours, unit), figure(control, unit), ratio ? `${short(ratio)}×` : '', target === null || target === undefined ? '' : `≤ ${ratio ? `${target}×` : figure(target, unit)}`,
      ok === true ? 'ok' : ok === false ? 'MISS' : '', spread ? `${short(spread[0])}–${short(spread[1])}` : '', note ?? '',
    ]),
  ];
  const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  const right = new Set([2, 3, 4, 5]);
  for (const line of lines) console.log(line.map((cell, column) => (right.has(column) ? cell.padStart(widths[column]) : cell.padEnd(widths[column]))).join('  ').trimEnd());
}

const figure = (value, unit) => (value === null || value === undefined ? '' : `${short(value)} ${unit}`.trim());

/** Three digits that mean something. */
function short(value) {
  if (!Number.isFinite(value)) return '–';
  if (Math.abs(value) >= 100) return Math.round(value).toString();
  if (value === 0) return '0';
  return value.toFixed(Math.abs(value) >= 10 ? 1 : Math.abs(value) >= 0.1 ? 2 : Math.abs(value) >= 0.001 ? 3 : 5);
}

/** Writes everything, with the facts of the machine, and returns the file. */
export function writeReport(rows, { quick, database }) {
  const [{ model }] = cpus();
  const commit = spawnSync('git', ['rev-parse', 'HEAD'], { cwd: root, encoding: 'utf8' }).stdout?.trim() || null;
  const machine = {
    cpu: model, cores: cpus().length, memoryMb: Math.round(totalmem() / 1048576), system: `${platform()} ${release()} ${arch()}`,
    node: process.version, database, loadBefore,
  };
  const at = new Date().toISOString();
  const file = `${root}/bench-results/${at.replace(/[:.]/g, '-')}.json`;
  mkdirSync(`${root}/bench-results`, { recursive: true });
  writeFileSync(file, `${JSON.stringify({ at, commit, quick, machine, rows }, null, 2)}\n`);
  return file;
}

import { linkSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

/**
 * When a living process began; null for one that is gone. The number of a process comes again, in a container at every start, so the beginning
 * tells one life from the next. Where the system does not say it, all lives of a number look the same.
 */
function lifeOf(pid: number): string | null {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as { code?: string }).code !== 'EPERM') return null;
  }
  try {
    // What follows the name, which may hold anything: the state first, the beginning as the twentieth.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ');
    return fields[0] === 'Z' ? null : fields[19];
  } catch {
    return '';
  }
}

export const isAlive = (pid: number): boolean => lifeOf(pid) !== null;

/** What a process writes into a file to say that the file is its own. */
const markOf = (pid: number): string => `${pid} ${lifeOf(pid)}`;

function isMarkOfLiving(mark: string): boolean {
  const pid = Number(mark.split(' ')[0]);
  return isAlive(pid) && mark === markOf(pid);
}

/** Runs work while no other process runs work under this file; throws `refusal(pid)` when one does for too long. What a killed process left is taken over. */
export async function withLock<T>(file: string, patienceMs: number, refusal: (pid: number) => Error, work: () => Promise<T>): Promise<T> {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    const holder = takeLock(file);
    if (holder === null) break;
    if (Date.now() > deadline) throw refusal(holder);
    await delay(50);
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

/** Null when the lock is ours now, else the number of the process that has it. */
function takeLock(file: string): number | null {
  // Written elsewhere and linked, so that nobody ever sees it empty.
  const ours = `${file}.${process.pid}`;
  writeFileSync(ours, markOf(process.pid));
  try {
    linkSync(ours, file);
    return null;
  } catch (error) {
    if ((error as { code?: string }).code !== 'EEXIST') throw error;
  } finally {
    rmSync(ours, { force: true });
  }
  const mark = readIfThere(file);
  if (mark !== null && !isMarkOfLiving(mark)) setAside(file, mark);
  return Number(mark?.split(' ')[0] ?? 0);
}

/** Removes a lock whose holder is gone. Somebody may have been faster and have taken it over meanwhile: hers is put back. */
function setAside(file: string, mark: string): void {
  const aside = `${file}.${process.pid}.stale`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  if (readIfThere(aside) === mark) rmSync(aside);
  else renameSync(aside, file);
}

function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

/** How often this process uses each folder: tests and benches may use one twice. */
const usesHere = new Map<string, number>();

/** Which processes use something: a file for each, named by its number. Join and leave under a lock. */
export const processUsers = {
  join(folder: string): void {
    mkdirSync(folder, { recursive: true });
    usesHere.set(folder, (usesHere.get(folder) ?? 0) + 1);
    writeFileSync(join(folder, String(process.pid)), markOf(process.pid));
  },

  /** Returns whether this was the last one. What killed processes left is removed. */
  leave(folder: string): boolean {
    const uses = (usesHere.get(folder) ?? 0) - 1;
    usesHere.set(folder, uses);
    if (uses > 0) return false;
    rmSync(join(folder, String(process.pid)), { force: true });
    for (const name of readdirSync(folder)) {
      if (isMarkOfLiving(readIfThere(join(folder, name)) ?? '')) return false;
      rmSync(join(folder, name), { force: true });
    }
    return true;
  },
};

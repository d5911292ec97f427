import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { DomainError } from '@kith/server/kernel';

export const dumpFiles = ['Tags', 'Users', 'Posts', 'Comments', 'Votes', 'Badges', 'PostLinks'] as const;
export type DumpFile = (typeof dumpFiles)[number];

export interface FoundFile {
  /** As it is called on disk. */
  name: string;
  path: string;
  bytes: number;
}

/** The files of a dump, whatever the case of their names. Throws import.folder-unreadable without at least Users.xml and Posts.xml. */
export async function findDump(folder: string): Promise<Map<DumpFile, FoundFile>> {
  const names = await readdir(folder).catch(() => {
    throw new DomainError('import.folder-unreadable', { folder });
  });
  const found = new Map<DumpFile, FoundFile>();
  for (const file of dumpFiles) {
    const name = names.find((candidate) => candidate.toLowerCase() === `${file.toLowerCase()}.xml`);
    if (name) found.set(file, { name, path: join(folder, name), bytes: (await stat(join(folder, name))).size });
  }
  if (!found.has('Users') || !found.has('Posts')) throw new DomainError('import.folder-unreadable', { folder });
  return found;
}

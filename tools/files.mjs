import { existsSync, readdirSync } from 'node:fs';

/** Files under a folder, recursively and sorted, whose name passes the test. A missing folder has none. */
export function filesUnder(folder, wanted = () => true) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      if (entry.name === 'node_modules') return [];
      const path = `${folder}/${entry.name}`;
      return entry.isDirectory() ? filesUnder(path, wanted) : wanted(entry.name) ? [path] : [];
    });
}

const { rmSync } = require('node:fs');

module.exports = async () => {
  const { postgres, folder } = globalThis.__kithTest;
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
};

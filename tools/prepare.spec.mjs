import { readFileSync } from 'node:fs';
import { canRunKith, root } from './prepare.mjs';

it('only versions of Node that can require ES modules run Kith', () => {
  for (const version of ['20.19.0', '20.20.2', '22.12.0', '22.21.1', '23.0.0', '24.11.0']) expect([version, canRunKith(version)]).toEqual([version, true]);
  for (const version of ['18.20.8', '20.18.3', '21.7.3', '22.0.0', '22.11.0']) expect([version, canRunKith(version)]).toEqual([version, false]);
});

it('package.json asks for the same versions', () => {
  expect(JSON.parse(readFileSync(`${root}/package.json`, 'utf8')).engines).toEqual({ node: '^20.19.0 || >=22.12.0' });
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DumpRow, readRows } from './row-reader';

const folder = mkdtempSync(join(tmpdir(), 'kith-rows-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function read(text: string | Buffer): Promise<DumpRow[]> {
  const file = join(folder, 'Rows.xml');
  writeFileSync(file, text);
  const rows: DumpRow[] = [];
  for await (const row of readRows(file)) rows.push(row);
  return rows;
}
const brief = (rows: DumpRow[]) => rows.map((row) => ('problem' in row ? `${row.line}: ${row.problem}` : `${row.line}: ${row.attributes.Id}`));

it('reads rows with their line, whatever the chunks', async () => {
  const rows = Array.from({ length: 20_000 }, (_, n) => `  <row Id="${n}" Text="茶 &lt;row&gt; &#xA; ${'x'.repeat(n % 97)}" />\n`).join('');
  const result = await read(`<?xml version="1.0"?>\n<rows>\n${rows}</rows>\n`);
  expect(result).toHaveLength(20_000);
  expect(result.every((row, n) => 'attributes' in row && row.line === n + 3 && row.attributes.Id === String(n) && row.attributes.Text.startsWith('茶 <row> \n '))).toBe(true);
});

it('reads files without line breaks, rows over several lines, and rows with a closing tag', async () => {
  expect(brief(await read('<rows><row Id="1"/><row Id="2"></row><row\n Id="3"\n/></rows>'))).toEqual(['1: 1', '1: 2', '1: 3']);
  expect(brief(await read('<rows></rows>'))).toEqual([]);
});

it('keeps a broken row to itself', async () => {
  expect(brief(await read('<rows>\n<row Id="1" />\n<row Id="2 />\n<row Id="3" />\n<row Id=4 />\n<row Id="5" Text="a < b" />\n<row Id="6" />\n<row>\n<row Id="8" />\n</rows>'))).toEqual([
    '2: 1', expect.stringMatching(/^3: /), '4: 3', expect.stringMatching(/^5: /), expect.stringMatching(/^6: /), '7: 6', expect.stringMatching(/^8: /), '9: 8',
  ]);
});

it('survives bytes that are no UTF-8', async () => {
  const bytes = Buffer.concat([Buffer.from('<rows>\n<row Id="1" Text="'), Buffer.from([0xff, 0xfe, 0xc3]), Buffer.from('" />\n<row Id="2" />\n</rows>')]);
  expect(brief(await read(bytes))).toEqual(['2: 1', '3: 2']);
});

it('does not hold a row that is larger than any can be', async () => {
  const result = await read(`<rows>\n<row Id="1" Text="${'x\n'.repeat(9 * 1024 * 1024)}" />\n<row Id="2" />\n</rows>`);
  expect(brief(result)).toEqual(['2: the row is too long', `${2 + 9 * 1024 * 1024 + 1}: 2`]);
});

it('says when a file ends early or is none', async () => {
  expect(brief(await read('<rows>\n<row Id="1" />\n<row Id="2" Te'))).toEqual(['2: 1', '3: the row has no end', '3: the file ends early']);
  expect(brief(await read('<rows>\n<row Id="1" />\n'))).toEqual(['2: 1', '3: the file ends early']);
  expect(brief(await read('<!DOCTYPE html><p>Not found</p>'))).toEqual([]);
  expect(brief(await read('PK\u0003\u0004'))).toEqual(['1: this is no file of a dump']);
});

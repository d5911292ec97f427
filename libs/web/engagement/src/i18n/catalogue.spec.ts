import { compileMessage } from '@lingui/message-utils/compileMessage';
import { en } from './en';
import { zhCn } from './zh-cn';

/** The placeholders of a message, those in its branches too. */
function placesIn(message: unknown): string[] {
  if (!Array.isArray(message)) return [];
  return message.flatMap((part: unknown) => {
    if (!Array.isArray(part)) return [];
    const [name, , branches] = part as [string, string?, Record<string, unknown>?];
    return [name, ...Object.values(branches ?? {}).flatMap(placesIn)];
  });
}
const places = (text: string) => [...new Set(placesIn(compileMessage(text)))].sort().join();

describe('The two languages', () => {
  it('fill in the same things', () => {
    const keys = Object.keys(en) as (keyof typeof en)[];
    expect(keys.filter((key) => places(en[key]) !== places(zhCn[key]))).toEqual([]);
  });
});

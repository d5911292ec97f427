import fc from 'fast-check';
import { DomainError } from './errors';
import { fromCursor, pageSize, toConnection, toCursor, toId } from './paging';

describe('paging', () => {
  it('gives back the keys that a cursor was made of', () => {
    fc.assert(fc.property(fc.array(fc.oneof(fc.string(), fc.integer()), { minLength: 1, maxLength: 3 }), (keys) => expect(fromCursor(toCursor(...keys), keys.length)).toEqual(keys)));
  });

  it('refuses cursors that are not ours', () => {
    for (const cursor of ['', 'x', toCursor(1, 2), Buffer.from('{"a":1}').toString('base64url'), Buffer.from('[null]').toString('base64url')]) {
      expect(() => fromCursor(cursor, 1)).toThrow(DomainError);
    }
  });

  it('knows from one row too many that there is a next page', () => {
    expect(toConnection([1, 2, 3], 2, String)).toEqual({ edges: [{ cursor: '1', node: 1 }, { cursor: '2', node: 2 }], pageInfo: { endCursor: '2', hasNextPage: true } });
    expect(toConnection([], 2, String).pageInfo).toEqual({ endCursor: null, hasNextPage: false });
  });

  it('keeps pages between one and the largest size', () => {
    expect([0, -5, 7.9, 1e9].map((first) => pageSize(first, 50))).toEqual([1, 1, 7, 50]);
  });

  it('takes ids that are positive whole numbers only', () => {
    expect(toId('42')).toBe(42);
    for (const id of ['0', '-1', '1.5', 'x', '', '99999999999999999999', '1; drop table']) expect(() => toId(id)).toThrow('input.invalid');
  });
});

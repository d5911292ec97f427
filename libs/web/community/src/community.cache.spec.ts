import { depthsOf, mergeThread, placeOfReply } from './community.cache';

const thread = [
  { id: '1', parentId: null },
  { id: '2', parentId: '1' },
  { id: '3', parentId: '2' },
  { id: '4', parentId: '1' },
  { id: '5', parentId: null },
  { id: '6', parentId: '5' },
];
const edges = (ids: string) => [...ids].map((id) => ({ cursor: id, node: { id } }));
const idsOf = (list: { node: { id: string } }[]) => list.map((edge) => edge.node.id).join('');

describe('the thread in the cache', () => {
  it('knows how deep each comment stands', () => {
    expect([...depthsOf(thread).values()]).toEqual([0, 1, 2, 1, 0, 1]);
  });

  it('takes a comment whose parent is on another page as a branch of its own', () => {
    expect(depthsOf([{ id: '9', parentId: '8' }]).get('9')).toBe(0);
  });

  it('puts a reply behind the last descendant of what it replies to', () => {
    expect(placeOfReply(thread, '1')).toBe(4);
    expect(placeOfReply(thread, '2')).toBe(3);
    expect(placeOfReply(thread, '5')).toBe(6);
  });

  it('puts a comment on the post itself at the end', () => {
    expect(placeOfReply(thread, null)).toBe(6);
    expect(placeOfReply(thread, 'gone')).toBe(6);
  });

  it('merges a fresh look without losing later pages and without repeating', () => {
    expect(idsOf(mergeThread(edges('123789'), edges('1x2y3')))).toBe('1x2y3789');
    expect(idsOf(mergeThread(edges('12'), edges('12')))).toBe('12');
    expect(idsOf(mergeThread(edges('23'), edges('123')))).toBe('123');
  });
});

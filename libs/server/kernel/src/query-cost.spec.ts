import { buildSchema, isObjectType, parse } from 'graphql';
import { DomainError } from './errors';
import { costOf, ensureAffordable } from './query-cost';

const schema = buildSchema(`
  type Query { circles(first: Int = 50): Circles! circle: Circle search(first: Int = 20, query: String): Circles! }
  type Mutation { join(id: ID): Circle }
  type Circles { edges: [Edge!]! pageInfo: PageInfo! totalCount: Int! first: Circle }
  type Edge { node: Circle! }
  type PageInfo { endCursor: String }
  type Circle { id: ID! name: String! tags: [Tag!]! names: [String!]! members(first: Int = 24): Circles! }
  type Tag { label: String! }
`);
const query = schema.getQueryType();
if (isObjectType(query)) query.getFields().search.extensions = { cost: 5_000 };

const cost = (document: string, variables?: Record<string, unknown>) => costOf(schema, parse(document), variables);
const page = (field: string) => `${field} { edges { node { id } } }`;

describe('the cost of a query', () => {
  it('is one for each field of each row', () => {
    expect(cost('{ circle { id name } }')).toBe(3);
    expect(cost(`{ ${page('circles(first: 5)')} }`)).toBe(11 + 5 * 2);
    expect(cost('{ circle { tags { label } names } }')).toBe(1 + 1 + 10 + 1);
    expect(cost('{ circles(first: 5) { edges { node { id } } totalCount first { id } pageInfo { endCursor } } }')).toBe(10 + 1 + 5 * 2 + 1 + 2 + 2);
  });

  it('multiplies along lists, by their default size where none is given, and by at most a hundred', () => {
    expect(cost(`{ ${page('circles')} }`)).toBe(11 + 50 * 2);
    expect(cost(`{ ${page('circles(first: 1000000)')} }`)).toBe(11 + 100 * 2);
    expect(cost(`{ ${page('circles(first: -1)')} }`)).toBe(11 + 2);
    expect(cost(`{ circles(first: 100) { edges { node { members(first: 100) { edges { node { members(first: 50) { edges { node { id } } } } } } } } } }`)).toBeGreaterThan(1_000_000);
  });

  it('takes sizes from variables and their defaults, anew for each value', () => {
    const document = parse(`query ($n: Int = 7) { ${page('circles(first: $n)')} }`);
    expect([undefined, {}, { n: 3 }, { n: null }, { n: 'many' }, { n: 3 }].map((variables) => costOf(schema, document, variables))).toEqual([25, 25, 17, 111, 211, 17]);
  });

  it('counts each alias, each spread of a fragment and what fields cost by themselves', () => {
    expect(cost('{ a: circle { id } b: circle { id } }')).toBe(4);
    expect(cost('{ circle { ...F ...F ... on Circle { id } } } fragment F on Circle { id name }')).toBe(1 + 2 + 2 + 1);
    expect(cost(`{ ${page('search(first: 1)')} }`)).toBe(5_003);
    expect(cost('mutation { a: join { id } b: join { id } }')).toBe(1_002);
  });

  it('is found in no time for fragments that spread each other many times', () => {
    const spreads = (n: number) => Array.from({ length: 10 }, (_, alias) => `a${alias}: members { edges { node { ...F${n + 1} } } }`).join(' ');
    const fragments = Array.from({ length: 9 }, (_, n) => `fragment F${n} on Circle { ${spreads(n)} }`).join(' ');
    const started = performance.now();
    expect(cost(`{ circle { ...F0 } } ${fragments} fragment F9 on Circle { id }`)).toBeGreaterThan(1e12);
    expect(performance.now() - started).toBeLessThan(200);
  });

  it('refuses what is out of all proportion', () => {
    const searches = (n: number) => parse(`{ ${Array.from({ length: n }, (_, alias) => page(`s${alias}: search(query: "a")`)).join(' ')} }`);
    expect(() => ensureAffordable(schema, searches(5), {})).not.toThrow();
    expect(() => ensureAffordable(schema, searches(6), {})).toThrow(new DomainError('input.too-complex'));
  });
});

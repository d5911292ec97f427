import { CirclePlan, circleSlug } from './circle-plan';

/** A plan that has seen so many questions of each tag. */
function planOf(uses: Record<string, number>, titleOf: (tag: string) => string = () => 'A title'): CirclePlan {
  const plan = new CirclePlan();
  for (const [tag, questions] of Object.entries(uses)) for (let n = 0; n < questions; n++) plan.add([tag], titleOf(tag), new Date(Date.UTC(2020, 0, 1 + n)));
  return plan;
}

it('makes circles of tags with 3 % of the questions, largest first, at most twelve', () => {
  expect(planOf({ a: 40, b: 30, c: 20, d: 5, e: 3, f: 2 }).circleTags()).toEqual(['a', 'b', 'c', 'd', 'e']);
  expect(planOf(Object.fromEntries(Array.from({ length: 20 }, (_, n) => [`t${n}`, 5]))).circleTags()).toHaveLength(12);
});

it('makes a few all the same where tags are spread thin, and none of next to nothing', () => {
  const thin = Object.fromEntries(Array.from({ length: 60 }, (_, n) => [`t${n + 10}`, n === 0 ? 10 : 9]));
  expect(planOf(thin).circleTags()).toEqual(['t10', 't11', 't12', 't13']);
  expect(planOf({ a: 2, b: 1 }).circleTags()).toEqual([]);
});

it('puts a question into the rarest of its circles', () => {
  const plan = planOf({ discussion: 80, design: 15, bug: 5 });
  expect(plan.circleOf(['discussion', 'bug', 'unheard-of'])).toBe('bug');
  expect(plan.circleOf(['unheard-of'])).toBeNull();
});

it('names a circle as titles spell its tag', () => {
  const titles: Record<string, string> = { ipa: 'What is an IPA?', 'home-brewing': 'Is home brewing legal?', 'c#': 'Why', 'on-tap': 'On tap' };
  const circles = planOf({ ipa: 9, 'home-brewing': 8, 'c#': 7, 'on-tap': 6 }, (tag) => titles[tag]).circles('example.org', (tag) => (tag === 'ipa' ? 'A bitter ale.' : undefined));
  expect(circles.map(({ slug, name, purpose }) => ({ slug, name, purpose }))).toEqual([
    { slug: 'ipa', name: 'IPA', purpose: 'A bitter ale.' },
    { slug: 'home-brewing', name: 'Home brewing', purpose: expect.stringContaining('example.org') },
    { slug: 'c-sharp', name: 'C#', purpose: expect.any(String) },
    { slug: 'on-tap', name: 'On tap', purpose: expect.any(String) },
  ]);
  expect(new Set(circles.map(({ hue }) => hue)).size).toBe(4);
  expect(circles[0].createdAt).toEqual(new Date('2020-01-01'));
});

it('finds a slug for any tag', () => {
  expect(['c++', 'c', '.net', 'feature-request', 'a'.repeat(80)].map(circleSlug)).toEqual(['c-plus-plus', 'c', 'net', 'feature-request', 'a'.repeat(50)]);
  for (const tag of ['茶', 'кириллица']) expect(circleSlug(tag)).toMatch(/^topic-[0-9a-f]{8}$/);
});

import { circles, names, voices } from './content';
import type { DemoVoice } from './content/types';
import type { Random } from './random';

const quietMembers = 340;

/** How a member takes part over time; what she reads and praises follows from it. */
export interface Person {
  handle: string;
  name: string;
  bio: string;
  place: string;
  language: 'en' | 'zh-CN';
  timeZone: string;
  circles: string[];
  joinedDaysAgo: number;
  /** Nothing of hers is newer; 0 for who is still here. */
  leftDaysAgo: number;
  /** Share of the posts of her circles that she reads while active. */
  reads: number;
  /** Share of what she reads that she praises. */
  praises: number;
  voice: boolean;
}

type Habit = Pick<Person, 'leftDaysAgo' | 'reads' | 'praises'> & { joinedDaysAgo: number };

/** The named voices and the quieter members around them. */
export function people(random: Random): Person[] {
  const taken = new Set(voices.map(({ handle }) => handle));
  return [...voices.map((voice) => fromVoice(voice, random)), ...Array.from({ length: quietMembers }, () => quietMember(random, taken))];
}

function fromVoice(voice: DemoVoice, random: Random): Person {
  const { handle, displayName: name, bio, city: place, language, timeZone, joinedDaysAgo } = voice;
  return { handle, name, bio, place, language, timeZone, circles: voice.circles, joinedDaysAgo, leftDaysAgo: 0, reads: random.between(0.35, 0.8), praises: random.between(0.1, 0.35), voice: true };
}

/** Kinds of quiet members in the proportions that communities have: most read, many have gone, a few have just come. */
function habit(random: Random): Habit {
  const roll = random.next();
  if (roll < 0.14) return { joinedDaysAgo: random.between(200, 700), leftDaysAgo: 0, reads: random.between(0.3, 0.6), praises: random.between(0.1, 0.3) };
  if (roll < 0.44) return { joinedDaysAgo: random.between(60, 600), leftDaysAgo: 0, reads: random.between(0.06, 0.22), praises: random.between(0, 0.15) };
  if (roll < 0.6) return { joinedDaysAgo: random.between(90, 540), leftDaysAgo: random.between(0, 40), reads: random.between(0.03, 0.1), praises: 0 };
  if (roll < 0.82) {
    const joinedDaysAgo = random.between(220, 540);
    return { joinedDaysAgo, leftDaysAgo: random.between(45, joinedDaysAgo - 20), reads: random.between(0.1, 0.5), praises: random.between(0.02, 0.25) };
  }
  if (roll < 0.92) {
    const joinedDaysAgo = random.between(120, 540);
    return { joinedDaysAgo, leftDaysAgo: joinedDaysAgo - random.between(0.5, 4), reads: random.between(0.05, 0.3), praises: 0 };
  }
  return { joinedDaysAgo: random.between(0.3, 21), leftDaysAgo: 0, reads: random.between(0.2, 0.7), praises: random.between(0.05, 0.3) };
}

const homes: Record<Person['language'], [place: string, timeZone: string][]> = {
  en: [['Kendal', 'Europe/London'], ['Dublin', 'Europe/Dublin'], ['Utrecht', 'Europe/Amsterdam'], ['Bristol', 'Europe/London'], ['Toronto', 'America/Toronto'], ['Melbourne', 'Australia/Melbourne'], ['Porto', 'Europe/Lisbon'], ['Singapore', 'Asia/Singapore']],
  'zh-CN': [['湖州', 'Asia/Shanghai'], ['成都', 'Asia/Shanghai'], ['上海', 'Asia/Shanghai'], ['广州', 'Asia/Shanghai'], ['西安', 'Asia/Shanghai'], ['杭州', 'Asia/Shanghai'], ['厦门', 'Asia/Shanghai'], ['台北', 'Asia/Taipei']],
};

function quietMember(random: Random, taken: Set<string>): Person {
  const chinese = random.chance(0.45);
  let name: string;
  let wish: string;
  if (chinese) {
    const family = random.pick(names.hanSurnames);
    const given = random.pick(names.hanGivenNames);
    name = family.hanzi + given.hanzi;
    wish = `${given.pinyin}${family.pinyin}`;
  } else {
    const first = random.pick(names.firstNames);
    const last = random.pick(names.surnames);
    name = `${first} ${last}`;
    wish = `${first}${last.slice(0, 1)}`;
  }
  const plain = wish.normalize('NFKD').toLowerCase().replace(/[^a-z0-9]/g, '').slice(0, 24) || 'member';
  let handle = plain;
  for (let n = 2; taken.has(handle) || handle.length < 2; n++) handle = `${plain}${n}`;
  taken.add(handle);
  const language = chinese ? 'zh-CN' : 'en';
  const [place, timeZone] = random.pick(homes[language]);
  const interests = random.sample(circles, 1 + Math.floor(random.next() * 4), (circle) => (circle.model ? 2 : 1)).map(({ slug }) => slug);
  return { handle, name, bio: '', place: random.chance(0.6) ? place : '', language, timeZone, circles: interests, ...habit(random), voice: false };
}

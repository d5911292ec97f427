import { createHash } from 'node:crypto';
import type { IntakeCircle } from '@kith/server/intake';

/** What is known of a tag after one look at all questions. */
interface TagUse {
  questions: number;
  first: Date;
  /** How titles spell it, and how often. */
  spellings: Map<string, number>;
}

const most = 12;
const fewest = 4;
/** Share of the questions that makes a tag a circle; the second, where tags are spread so thin that hardly any reaches the first. */
const shares = [0.03, 0.01];
const fewestQuestions = 3;
const mostSpellings = 20;

/** Icons for words that turn up in many communities. A word is looked for at the beginning of a part of the tag. */
const icons: [pattern: RegExp, icon: string][] = [
  [/(^|-)(history|terminolog|language|learn|book|resource|documentation|grammar|word|reference)/, 'book'],
  [/(^|-)(school|education|beginner|training|teach|academi|stud)/, 'school'],
  [/(^|-)(tool|maintenance|repair|equipment|hardware|diy|build|install|brewing|component)/, 'tools'],
  [/(^|-)(cold|winter|temperature|storage|freez|ice|snow)/, 'snowflake'],
  [/(^|-)(health|nutrition|environment|organic|diet)/, 'leaf'],
  [/(^|-)(plant|garden|soil|seed)/, 'plant'],
  [/(^|-)(serving|cook|recipe|kitchen|pairing|baking)/, 'tools-kitchen-2'],
  [/(^|-)(taste|flavo|food|soup)/, 'soup'],
  [/(^|-)(ingredient|grain|wheat|bread|malt)/, 'wheat'],
  [/(^|-)(local|location|map|city|countr)/, 'map'],
  [/(^|-)(travel|flight|airline|visa)/, 'plane'],
  [/(^|-)(recommend|tip|advice|feature|idea|suggestion)/, 'bulb'],
  [/(^|-)(electr|power|battery|performance|voltage)/, 'bolt'],
  [/(^|-)(beer|ale|lager|stout|ipa|brewer)/, 'beer'],
  [/(^|-)(wine|whisk|spirit|bottle|cocktail)/, 'bottle'],
  [/(^|-)(coffee|espresso|tea)/, 'coffee'],
  [/(^|-)(car|engine|vehicle)(-|$|s)/, 'car'],
  [/(^|-)(bike|bicycl|cycling)/, 'bike'],
  [/(^|-)(photo|camera|lens)/, 'camera'],
  [/(^|-)(music|guitar|song|piano)/, 'music'],
  [/(^|-)(art|paint|colo|design|style)/, 'palette'],
  [/(^|-)(camp|hik|outdoor)/, 'tent'],
  [/(^|-)(route|road|commut|rout)/, 'route'],
  [/(^|-)(game|sport|competition|contest|election)/, 'trophy'],
];

/** Counts tags over all questions, and chooses from them. Grows with the number of tags, not of questions. */
export class CirclePlan {
  private readonly tags = new Map<string, TagUse>();
  private questions = 0;
  private chosen: Map<string, number> | null = null;

  add(tags: readonly string[], title: string, createdAt: Date): void {
    this.questions++;
    for (const tag of tags) {
      const use: TagUse = this.tags.get(tag) ?? { questions: 0, first: createdAt, spellings: new Map() };
      use.questions++;
      if (createdAt < use.first) use.first = createdAt;
      this.tags.set(tag, use);
      const spelling = spellingIn(title, tag);
      if (spelling && (use.spellings.size < mostSpellings || use.spellings.has(spelling))) use.spellings.set(spelling, (use.spellings.get(spelling) ?? 0) + 1);
    }
  }

  /** The tags that become circles, largest first: at least 3 % of the questions, at most 12. */
  circleTags(): string[] {
    const bySize = [...this.tags].filter(([, { questions }]) => questions >= fewestQuestions).sort(([a, x], [b, y]) => y.questions - x.questions || (a < b ? -1 : 1));
    const [large, fair] = shares.map((share) => bySize.filter(([, { questions }]) => questions >= share * this.questions));
    return (large.length >= fewest ? large.slice(0, most) : fair.slice(0, fewest)).map(([tag]) => tag);
  }

  /** The circle of a question: of its tags that are circles the rarest, for it says most. */
  circleOf(tags: readonly string[]): string | null {
    this.chosen ??= new Map(this.circleTags().map((tag) => [tag, this.tags.get(tag)?.questions ?? 0]));
    const [rarest] = tags.filter((tag) => this.chosen?.has(tag)).sort((a, b) => (this.chosen?.get(a) ?? 0) - (this.chosen?.get(b) ?? 0));
    return rarest === undefined ? null : circleSlug(rarest);
  }

  /** The circles to be made. `excerptOf` gives what the source says of a tag. */
  circles(origin: string, excerptOf: (tag: string) => string | undefined): IntakeCircle[] {
    return this.circleTags().map((tag, place) => {
      const { first, spellings } = this.tags.get(tag) as TagUse;
      const name = nameOf(tag, spellings);
      return {
        slug: circleSlug(tag),
        kind: 'interest',
        name,
        purpose: excerptOf(tag)?.slice(0, 400) || `${name}: questions and answers that began on ${origin}.`.slice(0, 400),
        // Neighbours in the list get colours far apart.
        hue: Math.round(28 + place * 137.508) % 360,
        icon: icons.find(([pattern]) => pattern.test(tag))?.[1] ?? 'users-group',
        createdAt: first,
      };
    });
  }
}

/** A slug of a–z, 0–9 and hyphen, different for different tags. */
export function circleSlug(tag: string): string {
  const slug = tag
    .toLowerCase()
    .replaceAll('+', '-plus')
    .replaceAll('#', '-sharp')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 50);
  return slug || `topic-${createHash('sha256').update(tag).digest('hex').slice(0, 8)}`;
}

/** The tag as the title writes it, unless that is only because the title begins with it. */
function spellingIn(title: string, tag: string): string | null {
  const words = tag.replaceAll('-', ' ');
  const at = title.toLowerCase().indexOf(words);
  return at > 0 && !/[\p{L}\p{N}]/u.test(title[at - 1]) && !/[\p{L}\p{N}]/u.test(title[at + words.length] ?? '') ? title.slice(at, at + words.length) : null;
}

/** The usual spelling ("IPA", "homebrewing"), with a capital first. */
function nameOf(tag: string, spellings: Map<string, number>): string {
  const [usual] = [...spellings].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const words = usual?.[0] ?? tag.replaceAll('-', ' ');
  return (words[0].toUpperCase() + words.slice(1)).slice(0, 60);
}

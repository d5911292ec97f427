/** The two languages in which the demo community writes. */
export type DemoLanguage = 'en' | 'zh-CN';

/** A text that exists in both languages. */
export interface DemoText {
  en: string;
  zh: string;
}

/** The role of a staff account that signs in with one click. */
export type DemoStaffRole = 'member' | 'host' | 'manager' | 'crm' | 'admin';

/** One car model of the fictional brand; a car in a voice or an owners' circle points at its slug. */
export interface DemoModel {
  slug: string;
  name: DemoText;
  /** The first model year, for plausible purchase dates. */
  since: number;
  /** One plain sentence about what the car is. */
  about: DemoText;
}

/** One account that signs in with one click on the demo's door; the handle is that of a voice. */
export interface DemoStaff {
  role: DemoStaffRole;
  handle: string;
}

/** The brand and its club: what the header, the about page and the sign-in page need. */
export interface DemoClub {
  brand: DemoText;
  name: DemoText;
  /** The line below the name on the front page. */
  tagline: DemoText;
  /** Two or three sentences of history, for the about page. */
  story: DemoText;
  founded: number;
  /** The brand's two colours. */
  colours: { brand: string; accent: string };
  models: DemoModel[];
  staff: DemoStaff[];
}

/** An interest circle, or the owners' club of one model. */
export interface DemoCircle {
  slug: string;
  name: DemoText;
  /** One warm sentence: what people come here for. */
  purpose: DemoText;
  /** Hue in degrees (0..359) for the circle's colour. */
  hue: number;
  /** Icon name out of the Tabler set, in kebab case. */
  icon: string;
  /** How one gets in. */
  joining: 'open' | 'approval';
  /** The handles of the members who run the circle. */
  hosts: string[];
  /** The model whose owners meet here, if it is an owners' club. */
  model?: string;
  /** The key of the illustration used as cover. */
  cover: string;
}

/** A topic that posts carry. */
export interface DemoTopic {
  slug: string;
  label: DemoText;
}

/** The car that a voice drives. */
export interface DemoCar {
  /** The slug of a model in club.ts, or 'classic' for something older than the present range. */
  model: string;
  year: number;
  colour: string;
  /** What the owner calls it. */
  name?: string;
}

/** A named member who writes; everything about the person is invented. */
export interface DemoVoice {
  handle: string;
  displayName: string;
  language: DemoLanguage;
  /** One line about the person, in her own words and language. */
  bio: string;
  city: string;
  timeZone: string;
  car: DemoCar | null;
  /** Slugs of the circles to which the voice belongs. */
  circles: string[];
  /** How this person writes; the comments follow it. Never shown. */
  trait: string;
  /** How many days ago the voice joined; nothing she wrote is older. */
  joinedDaysAgo: number;
}

/** A Chinese name part with its pinyin (no tones), so that handles can be made of it. */
export interface DemoHanName {
  hanzi: string;
  pinyin: string;
}

/** Name parts for the quieter members that a generator adds. */
export interface DemoNames {
  firstNames: string[];
  surnames: string[];
  hanSurnames: DemoHanName[];
  hanGivenNames: DemoHanName[];
}

/** A hand-made flat scene that is rasterised and served as a cover image. */
export interface DemoIllustration {
  /** The SVG source, 1200 × 675. */
  svg: string;
  /** What the picture shows. */
  alt: DemoText;
}

/** The kinds of post in the demo content. */
export type DemoPostKind = 'discussion' | 'question';

/** A comment on a post; under a question it may be an answer, and one answer may be accepted. */
export interface DemoComment {
  author: string;
  body: string;
  /** Hours after the post (also for replies). */
  hoursAfter: number;
  praise?: number;
  answer?: true;
  accepted?: true;
  replies?: DemoComment[];
}

/** A post with its whole thread. */
export interface DemoPost {
  key: string;
  kind: DemoPostKind;
  language: DemoLanguage;
  circle: string;
  author: string;
  title: string;
  /** Markdown. */
  body: string;
  topics: string[];
  /** Age of the post; fractions allowed. */
  daysAgo: number;
  /** How many members praise it. */
  praise: number;
  /** The key of an illustration. */
  photo?: string;
  comments: DemoComment[];
}

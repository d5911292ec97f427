import { Field, InputType } from '@nestjs/graphql';
import { z } from 'zod';
import { cleanLine, cleanText } from '@kith/server/text';
import { Language, type LanguageName, Theme, type ThemeName } from './member.entity';

@InputType({ description: 'Her public profile as it shall be.' })
export class ProfileChange {
  @Field({ description: '1–80 characters.' })
  name: string;
  @Field({ description: '2–30 of a–z, 0–9, _ and -, starting with a letter or digit; upper case is lowered.' })
  handle: string;
  @Field({ description: 'At most 2,000 characters.' })
  bio: string;
  @Field({ description: 'At most 120 characters.' })
  place: string;
  @Field(() => String, { nullable: true, description: 'File name of an uploaded picture; null removes hers, absent keeps it.' })
  avatarFile?: string | null;
}

@InputType({ description: 'What she changes of her settings; what is absent stays.' })
export class SettingsChange {
  @Field(() => Language, { nullable: true })
  language?: LanguageName | null;
  @Field(() => Theme, { nullable: true })
  theme?: ThemeName | null;
  @Field(() => String, { nullable: true, description: 'IANA name, e.g. Asia/Shanghai.' })
  timeZone?: string | null;
}

/** Overrides of the writing direction and characters without width, with which a name could pose as another. */
const posing = /[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069]/g;
/** Counted as PostgreSQL counts: in code points. */
const atMost = (most: number) => (text: string) => [...text].length <= most;
const line = z.string().max(1_000).transform((text) => cleanLine(text.normalize('NFC').replace(posing, '')));
const paragraphs = z.string().max(10_000).transform((text) => cleanText(text.normalize('NFC')).trim());

export const profileChange = z.object({
  name: line.refine((name) => name.length > 0 && atMost(80)(name)),
  handle: z.string().trim().toLowerCase().regex(/^[a-z0-9][a-z0-9_-]{1,29}$/),
  bio: paragraphs.refine(atMost(2000)),
  place: line.refine(atMost(120)),
  avatarFile: z.string().max(200).nullish(),
});

export const settingsChange = z.object({
  language: z.enum(Language).nullish(),
  theme: z.enum(Theme).nullish(),
  timeZone: z.string().max(64).refine(isTimeZone).nullish(),
});

function isTimeZone(name: string): boolean {
  // An offset such as +08:00 is no place: it knows no summer time.
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}

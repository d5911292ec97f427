import { z } from 'zod';

const flag = z.enum(['true', 'false', '1', '0', '']).transform((value) => value === 'true' || value === '1');
const hops = z.preprocess((value) => ({ true: 1, false: 0 })[value as string] ?? value, z.coerce.number().int().min(0).max(10));

/** Every variable Kith reads, with its default and the sentence that the README's table prints. */
export const variables = {
  PORT: { schema: z.coerce.number().int().min(0).max(65535).default(3000), about: 'Port to listen on; 0 picks a free one' },
  HOST: { schema: z.string().min(1).default('127.0.0.1'), about: 'Address to listen on' },
  DATABASE_URL: {
    schema: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
    about: 'PostgreSQL 18 to use (`postgres://…`); without it Kith runs its own. The password may come by `PGPASSWORD` instead, as it is',
  },
  DATABASE_POOL: { schema: z.coerce.number().int().min(2).max(100).default(10), about: 'Largest number of database connections of a process' },
  KITH_DATA: { schema: z.string().min(1).default('.kith'), about: 'Folder for the embedded database, uploads and the generated secret' },
  KITH_URL: { schema: z.url().optional(), about: 'Public address; an `https://` one makes cookies `Secure`' },
  KITH_SECRET: { schema: z.string().min(32).optional(), about: 'At least 32 characters, keys the hashes of codes; required in production, generated into KITH_DATA otherwise' },
  KITH_NAME: { schema: z.string().min(1).max(60).optional(), about: 'Name of the club' },
  KITH_NAME_ZH: { schema: z.string().min(1).max(60).optional(), about: 'Its Chinese name' },
  KITH_ADMIN_EMAIL: { schema: z.email().optional(), about: 'Whoever proves this address becomes admin' },
  KITH_DEMO: { schema: flag.optional(), about: '`true`: seed the demo club into an empty database and allow one-click sign-in; default: true outside production with the embedded database' },
  KITH_TRUST_PROXY: {
    schema: hops.default(0),
    about: 'How many reverse proxies of yours stand in front; `true` is one. The client address is what the outermost wrote into X-Forwarded-For',
  },
  SMTP_URL: { schema: z.url({ protocol: /^smtps?$/ }).optional(), about: 'Mail server (`smtp://user:pass@host:587`); without it letters land at /dev/outbox, outside production' },
  MAIL_FROM: { schema: z.string().min(3).default('Kith <kith@localhost>'), about: 'Sender of letters' },
  LOG_LEVEL: { schema: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'), about: 'How much the server logs' },
  NODE_ENV: { schema: z.enum(['development', 'production', 'test']).default('development'), about: '`production` refuses development conveniences' },
} as const;

type Variables = typeof variables;
export type Environment = { readonly [K in keyof Variables]: z.output<Variables[K]['schema']> } & {
  readonly production: boolean;
  readonly demo: boolean;
};

/** Thrown for a mistake of whoever runs Kith; its message is one sentence that says what to do. */
export class StartupError extends Error {}

/** Reads and checks the configuration. Throws a StartupError that names every bad variable. */
export function readEnvironment(source: NodeJS.ProcessEnv = process.env): Environment {
  const schema = z.object(Object.fromEntries(Object.entries(variables).map(([name, { schema }]) => [name, schema])));
  // An empty variable, as docker compose passes it, is an absent one.
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const result = schema.safeParse(given);
  if (!result.success) {
    throw new StartupError(result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; '));
  }
  const values = result.data as { [K in keyof Variables]: z.output<Variables[K]['schema']> };
  const production = values.NODE_ENV === 'production';
  if (production && !values.KITH_SECRET) throw new StartupError('KITH_SECRET: is required in production (at least 32 characters)');
  if (production && !values.SMTP_URL) throw new StartupError('SMTP_URL: is required in production, because nobody can sign in without mail');
  if (production && values.KITH_DEMO) throw new StartupError('KITH_DEMO: one-click sign-in is not possible in production');
  return { ...values, production, demo: values.KITH_DEMO ?? (!production && !values.DATABASE_URL) };
}

export const ENVIRONMENT = Symbol('ENVIRONMENT');

import { z } from 'zod';

/** An address in the form in which we store and compare it. Dots and plus signs belong to the mail host, so they stay. */
export const emailAddress = z.string().max(400).transform((text) => text.normalize('NFC').trim().toLowerCase()).pipe(z.email().max(254));

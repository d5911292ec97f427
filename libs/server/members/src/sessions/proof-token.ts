import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits as text: what a browser or a script shows to prove who it acts for. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What is stored of a token. It has 256 random bits, so a plain SHA-256 cannot be searched backwards. */
export const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

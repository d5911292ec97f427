import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import type { ErrorCode } from '@kith/shared';
import type { GeneralKey, Translate } from './i18n/i18n';

/** The code of a failure: one of the server's, or `offline` when it was not reached. */
export function errorCode(error: unknown): ErrorCode | 'offline' {
  if (CombinedGraphQLErrors.is(error)) {
    const code = error.errors[0]?.extensions?.code;
    return typeof code === 'string' ? (code as ErrorCode) : 'internal';
  }
  if (error instanceof UploadError) return error.code;
  if (ServerError.is(error)) return error.statusCode === 429 ? 'rate.limited' : 'internal';
  return error instanceof TypeError || (error instanceof Error && error.name === 'NetworkError') ? 'offline' : 'internal';
}

/** What went wrong, in the reader's language. A code that this page does not know yet is told as a failure of ours. */
export function errorText(t: Translate<GeneralKey>, error: unknown): string {
  const key: GeneralKey = `error.${errorCode(error)}`;
  const text = t(key);
  return text === key ? t('error.internal') : text;
}

export class UploadError extends Error {
  constructor(readonly code: ErrorCode | 'offline') {
    super(code);
    this.name = 'UploadError';
  }
}

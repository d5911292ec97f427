import { IntrinsicException } from '@nestjs/common';
import type { ErrorCode } from '@kith/shared';

/** An expected failure, which Nest therefore does not log. Its code is the key of its translated sentence; params fill the gaps. */
export class DomainError extends IntrinsicException {
  /** Carried to the client by GraphQL. */
  readonly extensions: { code: ErrorCode; params: Record<string, string | number> };

  constructor(
    readonly code: ErrorCode,
    readonly params: Record<string, string | number> = {},
  ) {
    super(code);
    this.name = 'DomainError';
    this.extensions = { code, params };
  }
}

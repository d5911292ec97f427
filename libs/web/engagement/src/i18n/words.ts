import type { SignalKind } from '@kith/shared';

/** Signals that only correct another one have no daily count of their own. */
type Correction = Extract<SignalKind, `${string}.${'edited' | 'tagged' | 'untagged' | 'deleted' | 'restored' | 'removed' | 'left' | 'withdrawn' | 'unaccepted'}`>;

/** What a daily count may be called: the actor's side by the signal's kind, the partner's side by a name of its own. */
export type CountName = Exclude<SignalKind, Correction> | 'praise.received' | 'reply.received' | 'answer.received' | 'answer.was-accepted';

/** Signals that are done towards somebody, and so stand in her timeline too. */
export type TowardsKind = Exclude<Extract<SignalKind, `${'comment' | 'answer' | 'praise'}.${string}`>, 'comment.edited'>;

/** Every language has all of these: a kind of signal without words does not compile. */
export type SignalWords = Record<`signal.${SignalKind}` | `signal-towards.${TowardsKind}` | `count.${CountName}`, string>;

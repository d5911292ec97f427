import { searchTokens } from '@kith/server/text';

/** What a member can be found by, for `array_to_tsvector`: her name and her handle. */
export const memberTokens = ({ name, handle }: { name: string; handle: string }): string[] => searchTokens(`${name} ${handle}`);

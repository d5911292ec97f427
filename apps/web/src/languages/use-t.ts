import { createUseT } from '@kith/web/data';
import type { catalogue } from './club.en';

/** Everything the club can say: a page puts features together, their words too. */
export const useT = createUseT<typeof catalogue>();

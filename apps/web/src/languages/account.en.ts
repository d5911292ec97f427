import type { Catalogue } from '@kith/web/data';
import { engagementEn } from '@kith/web/engagement';
import { membersEn } from '@kith/web/members';
import type { catalogue as club } from './club.en';

type Members = keyof typeof membersEn;
type Engagement = keyof typeof engagementEn;
type SaidTwice = (Members & Engagement) | ((Members | Engagement) & keyof typeof club);

/** What signing in, the member's own pages and the console say. Two libraries with one key do not compile. */
export const catalogue: [SaidTwice] extends [never] ? Catalogue : SaidTwice = { ...membersEn, ...engagementEn };

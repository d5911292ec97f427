import { engagementZhCn } from '@kith/web/engagement';
import { membersZhCn } from '@kith/web/members';

/** What signing in, the member's own pages and the console say. */
export const catalogue = { ...membersZhCn, ...engagementZhCn };

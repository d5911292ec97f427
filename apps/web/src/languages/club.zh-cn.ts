import { communityZhCn } from '@kith/web/community';
import { dataZhCn } from '@kith/web/data';
import { zhCn } from './web.zh-cn';

/** What every page of the club may say. */
export const catalogue = { ...dataZhCn, ...zhCn, ...communityZhCn };

import { communityEn } from '@kith/web/community';
import { dataEn } from '@kith/web/data';
import { en } from './web.en';

/** What every page of the club may say. */
export const catalogue = { ...dataEn, ...en, ...communityEn };

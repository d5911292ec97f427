import { createUseT } from '@kith/web/data';
import type { en } from './en';

export const useT = createUseT<typeof en>();

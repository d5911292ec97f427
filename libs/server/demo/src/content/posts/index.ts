import type { DemoPost } from '../types';
import { gatehouse } from './gatehouse';
import { tinker } from './tinker';
import { pedlar } from './pedlar';
import { lamplighter } from './lamplighter';
import { charging } from './charging';
import { shed } from './shed';
import { roadTrips } from './road-trips';
import { roadTripsZh } from './road-trips-zh';
import { tailgateCamp } from './tailgate-camp';
import { coffee } from './coffee';
import { oneBowl } from './one-bowl';
import { goldenHour } from './golden-hour';
import { backSeat } from './back-seat';
import { earlyDays } from './early-days';

export const posts: DemoPost[] = [
  ...gatehouse,
  ...tinker,
  ...pedlar,
  ...lamplighter,
  ...charging,
  ...shed,
  ...roadTrips,
  ...roadTripsZh,
  ...tailgateCamp,
  ...coffee,
  ...oneBowl,
  ...goldenHour,
  ...backSeat,
  ...earlyDays,
];

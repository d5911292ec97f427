import { FRESH_FROM, STALE_BELOW } from '@kith/shared';

/** SQL: `freshnessWord` of the pure methods for a row of contact_point, at an instant; null for the missing row of a left join. */
export const freshnessWordSql = (alias: string, at: string): string =>
  `(case when ${alias}.id is null then null when ${alias}.validity = 0 then 'dead' when ${alias}.verified_at is null then 'unverified'
      when ${validitySql(alias, at)} >= ${FRESH_FROM} then 'fresh' when ${validitySql(alias, at)} >= ${STALE_BELOW} then 'ageing' else 'stale' end)`;

/** SQL: `validityAt` of the pure methods. The exponent is bounded because PostgreSQL raises an error on underflow. */
export const validitySql = (alias: string, at: string): string =>
  `${alias}.validity * exp(greatest(-700, -${alias}.decay_per_day * greatest(0, extract(epoch from ${at}::timestamptz - ${alias}.assessed_at)::float8 / 86400)))`;

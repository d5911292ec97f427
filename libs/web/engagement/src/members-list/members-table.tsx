import { formatNumber, paths, shortDate, useClock, useLanguage } from '@kith/web/data';
import { Avatar, ButtonLink, Link, TimeText } from '@kith/web/ui';
import { IconArrowDown } from '@tabler/icons-react';
import type { KeyboardEvent, ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { useT } from '../i18n/use-t';
import { BandWord } from '../score/band-word';
import type { MembersList_connectionFragment } from './members-list.generated';
import { pageSize, queryOf, type MembersView, type Sort } from './members-view';
import styles from './members-table.module.css';

type Row = MembersList_connectionFragment['edges'][number]['node'];

interface MembersTableProps {
  connection: MembersList_connectionFragment;
  view: MembersView;
  busy: boolean;
}

/** Everybody the view selects, one line each; on a phone one card each. j and k step through it, Enter opens. */
export function MembersTable({ connection, view, busy }: MembersTableProps) {
  const t = useT();
  const { edges, pageInfo } = connection;
  return (
    <>
      <table className={styles.table} aria-busy={busy || undefined}>
        <thead>
          <tr>
            <th scope="col">{t('members.name')}</th>
            <th scope="col">{t('members.band')}</th>
            <SortedColumn sort="LOYALTY" view={view} number>
              {t('pillar.LOYALTY')}
            </SortedColumn>
            <SortedColumn sort="TIES" view={view} number>
              {t('pillar.TIES')}
            </SortedColumn>
            <SortedColumn sort="REACH" view={view} number>
              {t('pillar.REACH')}
            </SortedColumn>
            <SortedColumn sort="LIFETIME" view={view} number>
              {t('members.lifetime')}
            </SortedColumn>
            <SortedColumn sort="LAST_SEEN" view={view}>
              {t('members.last-seen')}
            </SortedColumn>
            <th scope="col">{t('members.freshness')}</th>
          </tr>
        </thead>
        <tbody>
          {edges.map(({ cursor, node }) => (
            <MemberRow key={cursor} row={node} />
          ))}
        </tbody>
      </table>
      <div className={styles.pages}>
        {view.after && (
          <ButtonLink to={paths.consoleMembers(queryOf({ ...view, after: null }))} rel="first">
            {t('members.first')}
          </ButtonLink>
        )}
        {pageInfo.hasNextPage && (
          <ButtonLink look="primary" to={paths.consoleMembers(queryOf({ ...view, after: pageInfo.endCursor }))} rel="next">
            {t('members.next', { count: pageSize })}
          </ButtonLink>
        )}
        <p className={styles.keys}>{t('members.keys')}</p>
      </div>
    </>
  );
}

function SortedColumn({ sort, view, number, children }: { sort: Sort; view: MembersView; number?: boolean; children: ReactNode }) {
  const sorted = view.sort === sort;
  return (
    <th scope="col" className={number ? styles.number : undefined} aria-sort={sorted ? 'descending' : undefined}>
      <Link to={paths.consoleMembers(queryOf({ ...view, sort, after: null }))} state={{ keepsPlace: true }} className={styles.sort}>
        {children}
        <IconArrowDown size={14} stroke={2.2} aria-hidden="true" data-sorted={sorted || undefined} />
      </Link>
    </th>
  );
}

function MemberRow({ row }: { row: Row }) {
  const t = useT();
  const { language } = useLanguage();
  const { now, timeZone } = useClock();
  const navigate = useNavigate();
  const { member } = row;
  const to = paths.consoleMember(member.id);
  const score = (value: number) => formatNumber(value, language, 1);

  function onKeyDown(event: KeyboardEvent<HTMLTableRowElement>) {
    if (event.key === 'Enter' && event.target === event.currentTarget) void navigate(to);
  }

  return (
    <tr data-step tabIndex={-1} onKeyDown={onKeyDown}>
      <th scope="row" className={styles.member}>
        <Link to={to} className={styles.name} data-step-link>
          <Avatar member={member} size={28} />
          <span>{member.name}</span>
          {!member.claimed && <small>{t('members.not-claimed')}</small>}
        </Link>
      </th>
      <td className={styles.band}>
        <BandWord band={row.band} />
      </td>
      <td className={styles.number} data-label={t('pillar.LOYALTY')}>
        {score(row.loyalty)}
      </td>
      <td className={styles.number} data-label={t('pillar.TIES')}>
        {score(row.ties)}
      </td>
      <td className={styles.number} data-label={t('pillar.REACH')}>
        {score(row.reach)}
      </td>
      <td className={styles.number} data-label={t('members.lifetime')}>
        {score(row.lifetime)}
      </td>
      <td className={styles.seen} data-label={t('members.last-seen')}>
        {row.lastSeenAt ? <TimeText value={row.lastSeenAt} /> : t('members.never-seen')}
      </td>
      <td className={styles.address} data-label={t('members.freshness')}>
        <span data-word={row.freshness ?? 'NONE'} className={styles.word}>
          {row.freshness ? t(`members.${row.freshness}`) : t('members.no-address')}
        </span>
        {row.staleAt && row.freshness === 'AGEING' && (
          <small>{t('members.stale-on', { date: shortDate(row.staleAt, { language, timeZone }, now) })}</small>
        )}
      </td>
    </tr>
  );
}

import { definePage, formatNumber, useLanguage, type PageProps } from '@kith/web/data';
import { AsOfNotice, BandBar, isFiltered, MembersFilters, MembersTable, ReadyQuestions, useEngagementT, variablesOf, viewOf } from '@kith/web/engagement';
import { Bone, EmptyState } from '@kith/web/ui';
import { ConsoleMembersPageQueryDocument, type ConsoleMembersPageQuery, type ConsoleMembersPageQueryVariables } from './console-members-page.generated';
import styles from './console-members-page.module.css';

function ConsoleMembersPage({ data, search, viewer, query }: PageProps<ConsoleMembersPageQuery, ConsoleMembersPageQueryVariables>) {
  const t = useEngagementT();
  const { language } = useLanguage();
  const view = viewOf(search);
  const { staffMembers } = data;
  const filtered = isFiltered(view);
  const { totalCount, edges } = staffMembers;
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{t('members.page')}</h1>
        <p role="status">{totalCount !== null && t('members.count', { count: formatNumber(totalCount, language) })}</p>
      </header>
      <AsOfNotice asOf={staffMembers.asOf} />
      <BandBar counts={staffMembers.bandCounts} view={view} />
      <ReadyQuestions view={view} />
      <MembersFilters view={view} seesAddresses={viewer?.role === 'CRM' || viewer?.role === 'ADMIN'} />
      {edges.length ? (
        <div>
          <MembersTable connection={staffMembers} view={view} busy={query.loading} />
        </div>
      ) : (
        <EmptyState title={filtered ? t('members.none') : t('members.none-at-all')}>{filtered ? t('members.none-hint') : t('members.none-at-all-hint')}</EmptyState>
      )}
    </div>
  );
}

function Skeleton() {
  const t = useEngagementT();
  return (
    <div className={styles.page} role="status" aria-label={t('state.loading')}>
      <Bone width={180} height={38} />
      <Bone height={58} />
      <Bone width="60%" height={38} />
      <div className={styles.bones}>
        {Array.from({ length: 14 }, (_, row) => (
          <Bone key={row} height={28} />
        ))}
      </div>
    </div>
  );
}

export const page = definePage({
  query: ConsoleMembersPageQueryDocument,
  variables: ({ search }) => variablesOf(viewOf(search)),
  keepsShown: true,
  head: ({ t }) => ({ title: t('members.page'), indexed: false }),
  Skeleton,
  Page: ConsoleMembersPage,
});

import { definePage, nameIn, paths, useClub, useLanguage, type PageProps } from '@kith/web/data';
import { appendOlder, AsOfNotice, Explanation, OwnBand, Pillars, TiesGraph, TiesList, Timeline, useEngagementT } from '@kith/web/engagement';
import { OwnContactPoints, useMembersT } from '@kith/web/members';
import { Columns } from '@kith/web/ui';
import type { ReactNode } from 'react';
import { RelationshipPageQueryDocument, type RelationshipPageQuery, type RelationshipPageQueryVariables } from './relationship-page.generated';
import styles from './relationship-page.module.css';
import { signalsFilterOf, signalsQuery, timelineId, useScrollToTimeline } from './signals-filter';

function RelationshipPage({ data, search, query }: PageProps<RelationshipPageQuery, RelationshipPageQueryVariables>) {
  const t = useEngagementT();
  const members = useMembersT();
  const club = useClub();
  const { language } = useLanguage();
  useScrollToTimeline();
  if (!data.viewer) return null;
  const { member } = data.viewer;
  const { engagement, ties } = member;
  const partnerPath = ({ handle }: { handle: string }) => paths.member(handle);

  function older() {
    return query.fetchMore({ after: member.timeline.pageInfo.endCursor }, (shown, next) =>
      shown.viewer && next.viewer
        ? { viewer: { ...shown.viewer, member: { ...shown.viewer.member, timeline: appendOlder(shown.viewer.member.timeline, next.viewer.member.timeline) } } }
        : shown,
    );
  }

  const parts = [
    ['how', t('explain.title')],
    ['contact', members('contact.title')],
    ['ties', t('ties.title')],
    [timelineId, t('timeline.title')],
  ];
  const contents = (
    <nav className={styles.contents} aria-label={t('relationship.on-this-page')}>
      <p>{t('relationship.on-this-page')}</p>
      {parts.map(([id, label]) => (
        <a key={id} href={`#${id}`}>
          {label}
        </a>
      ))}
    </nav>
  );

  return (
    <Columns aside={contents}>
      <div className={styles.page}>
        <header className={styles.head}>
          <h1>{t('relationship.title', { club: nameIn(language, club) })}</h1>
          <p>{t('relationship.lead')}</p>
        </header>
        <section className={styles.part} aria-label={t('relationship.page')}>
          <OwnBand engagement={engagement} />
          <AsOfNotice asOf={engagement.asOf} />
          <div>
            <Pillars engagement={engagement} />
          </div>
        </section>
        <Part id="how" title={t('explain.title')}>
          <Explanation engagement={engagement} none={t('explain.none')} linkTo={(signals) => `${paths.relationship(signalsQuery(signals))}#${timelineId}`} />
        </Part>
        <Part id="contact" title={members('contact.title')}>
          <p className={styles.lead}>{members('contact.lead')}</p>
          <div>
            <OwnContactPoints points={member.contactPoints} />
          </div>
        </Part>
        <Part id="ties" title={t('ties.title')}>
          <TiesGraph member={member} ties={ties} linkTo={partnerPath} />
          <TiesList ties={ties} linkTo={partnerPath} none={t('ties.none')} />
        </Part>
        <Part id={timelineId} title={t('timeline.title')}>
          <Timeline
            timeline={member.timeline}
            filter={signalsFilterOf(search)}
            allTo={paths.relationship()}
            linkTo={partnerPath}
            onOlder={older}
            busy={query.loading}
          />
        </Part>
      </div>
    </Columns>
  );
}

/** A part of the page that an address can lead to. */
function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  const heading = `${id}-title`;
  return (
    <section id={id} className={styles.part} aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      {children}
    </section>
  );
}

export const page = definePage({
  query: RelationshipPageQueryDocument,
  variables: ({ search }) => ({ countsAs: null, day: null, ...signalsFilterOf(search), after: null }),
  keepsShown: true,
  head: ({ t }) => ({ title: t('relationship.page'), indexed: false }),
  Page: RelationshipPage,
});

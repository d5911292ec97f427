import { useApolloClient } from '@apollo/client/react';
import { definePage, formatNumber, fullDate, nameIn, paths, useClock, useLanguage, type PageProps } from '@kith/web/data';
import {
  appendOlder,
  AsOfNotice,
  BandWord,
  Explanation,
  Pillars,
  prependNewer,
  TiesGraph,
  TiesList,
  Timeline,
  TopShare,
  useEngagementT,
  useMemberMoves,
} from '@kith/web/engagement';
import { ContactPointList, ContactPointsHidden, FreshnessWord, RoleControl, RoleWord, useMembersT } from '@kith/web/members';
import { Avatar, Bone, CircleIcon, Link, TimeText } from '@kith/web/ui';
import { useId, type ReactNode } from 'react';
import { ConsoleMemberPageQueryDocument, type ConsoleMemberPageQuery, type ConsoleMemberPageQueryVariables } from './console-member-page.generated';
import styles from './console-member-page.module.css';
import { signalsFilterOf, signalsQuery, timelineId, useScrollToTimeline } from './signals-filter';

type Member = NonNullable<ConsoleMemberPageQuery['memberById']>;

const memberPath = ({ id }: { id: string }) => paths.consoleMember(id);

function ConsoleMemberPage({ data, search, viewer, variables, query }: PageProps<ConsoleMemberPageQuery, ConsoleMemberPageQueryVariables>) {
  const t = useEngagementT();
  const members = useMembersT();
  const { cache } = useApolloClient();
  const filter = signalsFilterOf(search);
  const member = data.memberById as Member;
  const { engagement, ties } = member;
  useScrollToTimeline();
  useMemberMoves(member.id, (newest) => {
    if (filter) return;
    cache.updateQuery({ query: ConsoleMemberPageQueryDocument, variables }, (shown) => {
      const timeline = shown?.memberById && prependNewer(shown.memberById.timeline, newest);
      if (!timeline) void query.refetch();
      return timeline && shown.memberById ? { memberById: { ...shown.memberById, timeline } } : undefined;
    });
  });

  function older() {
    return query.fetchMore({ after: member.timeline.pageInfo.endCursor }, (shown, next) =>
      shown.memberById && next.memberById ? { memberById: { ...shown.memberById, timeline: appendOlder(shown.memberById.timeline, next.memberById.timeline) } } : shown,
    );
  }

  return (
    <div className={styles.page}>
      <MemberHeader member={member} isAdmin={viewer?.role === 'ADMIN'} />
      <AsOfNotice asOf={engagement.asOf} />
      <div className={styles.columns}>
        <div className={styles.main}>
          <div>
            <Pillars engagement={engagement} />
          </div>
          <Part title={t('explain.title')}>
            <Explanation
              engagement={engagement}
              none={t('explain.none-staff')}
              linkTo={(signals) => `${paths.consoleMember(member.id, signalsQuery(signals))}#${timelineId}`}
            />
          </Part>
          <Part id={timelineId} title={t('timeline.title')}>
            <Timeline timeline={member.timeline} filter={filter} allTo={memberPath(member)} linkTo={memberPath} onOlder={older} busy={query.loading} />
          </Part>
        </div>
        <div className={styles.side}>
          <Part title={t('ties.title')}>
            <TiesGraph member={member} ties={ties} linkTo={memberPath} />
            <TiesList ties={ties} linkTo={memberPath} none={t('ties.none')} />
          </Part>
          <Part title={members('contact.hidden-title')}>
            {member.contactPoints ? <ContactPointList points={member.contactPoints} /> : <ContactPointsHidden />}
          </Part>
          <Belongings member={member} />
        </div>
      </div>
    </div>
  );
}

function Part({ id, title, children }: { id?: string; title: string; children: ReactNode }) {
  const heading = useId();
  return (
    <section id={id} className={styles.part} aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      {children}
    </section>
  );
}

function MemberHeader({ member, isAdmin }: { member: Member; isAdmin: boolean }) {
  const t = useEngagementT();
  const { language } = useLanguage();
  const { timeZone } = useClock();
  const { engagement, contributionCounts } = member;
  const primary = member.contactPoints?.find((point) => point.isPrimary) ?? member.contactPoints?.[0];
  return (
    <header className={styles.head}>
      <Avatar member={member} size={88} />
      <div className={styles.who}>
        <h1>{member.name}</h1>
        <div className={styles.facts}>
          <BandWord band={engagement.band} />
          {primary && <FreshnessWord word={primary.freshness.word} />}
          <span className={styles.role}>
            <RoleWord role={member.role} />
          </span>
          {isAdmin && <RoleControl member={member} />}
        </div>
        <p className={styles.line}>
          {t('person.joined', { date: fullDate(member.joinedAt, { language, timeZone }) })}
          {member.place && ` · ${member.place}`}
          {engagement.lastSeenAt && (
            <>
              {` · ${t('person.seen')} `}
              <TimeText value={engagement.lastSeenAt} />
            </>
          )}
          {' · '}
          <Link to={paths.member(member.handle)}>{t('person.public-page')}</Link>
        </p>
        {!member.claimed && <p className={styles.line}>{t('person.not-claimed')}</p>}
        <p className={styles.line}>
          {t('person.contributions', { ...contributionCounts, praise: contributionCounts.praiseReceived })}
          {' · '}
          {t('person.lifetime', { score: formatNumber(engagement.lifetime, language, 1) })}
        </p>
        <div className={styles.line}>
          <TopShare share={engagement.topShare} />
        </div>
      </div>
    </header>
  );
}

function Belongings({ member }: { member: Member }) {
  const t = useEngagementT();
  const { language } = useLanguage();
  return (
    <>
      <Part title={t('person.circles')}>
        {member.circles.length ? (
          <ul className={styles.circles}>
            {member.circles.map((circle) => (
              <li key={circle.id}>
                <Link to={paths.circle(circle.slug)}>
                  <CircleIcon icon={circle.icon} hue={circle.hue} size={26} />
                  {nameIn(language, circle)}
                </Link>
              </li>
            ))}
          </ul>
        ) : (
          <p>{t('person.no-circles')}</p>
        )}
      </Part>
      {member.badges.length > 0 && (
        <Part title={t('person.badges')}>
          <ul className={styles.badges}>
            {member.badges.map((badge) => (
              <li key={badge.name}>
                {nameIn(language, badge)}
                {badge.times > 1 && <span> {t('person.times', { count: badge.times })}</span>}
              </li>
            ))}
          </ul>
        </Part>
      )}
    </>
  );
}

function Skeleton() {
  const t = useEngagementT();
  return (
    <div className={styles.page} role="status" aria-label={t('state.loading')}>
      <div className={styles.head}>
        <Bone width={88} height={88} round />
        <div className={styles.who}>
          <Bone width={260} height={40} />
          <Bone width={340} />
        </div>
      </div>
      <Bone height={170} />
      <Bone height={320} />
    </div>
  );
}

export const page = definePage({
  query: ConsoleMemberPageQueryDocument,
  variables: ({ params, search, viewer }) => ({
    id: params.id ?? '',
    withContactPoints: viewer?.role === 'CRM' || viewer?.role === 'ADMIN',
    countsAs: null,
    day: null,
    ...signalsFilterOf(search),
    after: null,
  }),
  keepsShown: true,
  found: (data) => data.memberById !== null,
  head: ({ data }) => ({ title: data.memberById?.name ?? '', indexed: false }),
  Skeleton,
  Page: ConsoleMemberPage,
});

import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, QueryFailedError } from 'typeorm';
import { type Actor, Clock, DomainError, ensure, inTransaction, pageSize, toConnection, toCursor, type Tx } from '@kith/server/kernel';
import { type Member, memberJson, reviveMember } from '@kith/server/members';
import { SignalLog } from '@kith/server/signals';
import { checkedOptional, checkedText } from '../checked-input';
import { dayOfAct } from '../day-of-act';
import { ageSnapshots } from '../feed/feed-snapshot';
import { findUpload } from '../find-upload';
import type { Page } from '../posts/post-lists';
import { isManager } from '../posts/post.policy';
import { instantOf, microsOf, wholeNumbersIn, timeCursor } from '../time-cursor';
import { type Topic, topicJson } from '../topics/topic.entity';
import { Circle, circleJson } from './circle.entity';
import type { CircleInput } from './circle.input';
import { canEditCircle } from './circle.policy';

/** Keeps the promise that a circle's counts are the numbers of its members and of its posts that are not deleted. */
@Injectable()
export class CircleService {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly signals: SignalLog,
    private readonly clock: Clock,
  ) {}

  async findBySlug(slug: string): Promise<Circle | null> {
    return (await this.select('circle.slug = $1', [slug]))[0] ?? null;
  }

  async get(id: number): Promise<Circle> {
    const [circle] = await this.select('circle.id = $1', [id]);
    if (!circle) throw new DomainError('community.circle-not-found');
    return circle;
  }

  /** The circles of each of these members, first joined first. */
  async ofMembers(memberIds: readonly number[]): Promise<Circle[][]> {
    const rows: { memberId: number; circle: Circle }[] = await this.source.query(
      `select m.member_id as "memberId", ${circleJson('circle')} as circle from circle_membership m join circle on circle.id = m.circle_id
       where m.member_id = any($1::bigint[]) order by m.joined_at, circle.id`,
      [memberIds],
    );
    return memberIds.map((id) => rows.filter((row) => row.memberId === id).map(({ circle }) => revive(circle)));
  }

  /** All circles, largest first. */
  async largest({ first, after }: Page) {
    const size = pageSize(first ?? 50);
    const [count, id] = after ? wholeNumbersIn(after, 2) : [null, null];
    const circles = await this.select(
      '$1::bigint is null or (circle.member_count, circle.id) < ($1::bigint, $2::bigint)', [count, id],
      `order by circle.member_count desc, circle.id desc limit ${size + 1}`,
    );
    return toConnection(circles, size, (circle) => toCursor(circle.memberCount, circle.id));
  }

  /** Its members, who joined last first. */
  async members(circle: Circle, { first, after }: Page) {
    const size = pageSize(first ?? 24);
    const [micros, id] = after ? wholeNumbersIn(after, 2) : [null, null];
    const rows: { micros: number; id: number; member: Member }[] = await this.source.query(
      `select ${microsOf('cm.joined_at')} as micros, cm.member_id as id, ${memberJson('m')} as member
       from circle_membership cm join member m on m.id = cm.member_id and m.erased_at is null
       where cm.circle_id = $1 and ($2::bigint is null or (cm.joined_at, cm.member_id) < (${instantOf('$2')}, $3::bigint))
       order by cm.joined_at desc, cm.member_id desc limit $4`,
      [circle.id, micros, id, size + 1],
    );
    const { edges, pageInfo } = toConnection(rows, size, timeCursor);
    return { edges: edges.map(({ cursor, node }) => ({ cursor, node: reviveMember(node.member) })), pageInfo, totalCount: circle.memberCount };
  }

  async hosts(circleId: number): Promise<Member[]> {
    const rows: { member: Member }[] = await this.source.query(
      `select ${memberJson('m')} as member from circle_membership cm join member m on m.id = cm.member_id and m.erased_at is null
       where cm.circle_id = $1 and cm.role = 'host' order by cm.joined_at, cm.member_id limit 50`,
      [circleId],
    );
    return rows.map(({ member }) => reviveMember(member));
  }

  /** The topics most written about in its latest 500 posts. */
  async topics(circleId: number, first: number | null): Promise<Topic[]> {
    const rows: { topic: Topic }[] = await this.source.query(
      `select ${topicJson('t')} as topic from (
         select pt.topic_id, count(*) as n from (
           select id from post where circle_id = $1 and deleted_at is null order by created_at desc, id desc limit 500
         ) latest join post_topic pt on pt.post_id = latest.id group by pt.topic_id
       ) used join topic t on t.id = used.topic_id order by used.n desc, t.id limit $2`,
      [circleId, pageSize(first ?? 12, 50)],
    );
    return rows.map(({ topic }) => topic);
  }

  /** The circles whose host the actor is. Managers need no such right, so nobody asks. Inside a transaction pass it as `db`. */
  async hostedBy(actor: Actor, db: Pick<Tx, 'query'> = this.source): Promise<ReadonlySet<number>> {
    if (isManager(actor)) return new Set();
    const rows: { id: number }[] = await db.query(`select circle_id as id from circle_membership where member_id = $1 and role = 'host'`, [actor.memberId]);
    return new Set(rows.map(({ id }) => id));
  }

  /** Of these circles, the ones she is a member of. */
  async joinedAmong(memberId: number, circleIds: readonly number[]): Promise<ReadonlySet<number>> {
    const rows: { id: number }[] = await this.source.query('select circle_id as id from circle_membership where member_id = $1 and circle_id = any($2::bigint[])', [memberId, circleIds]);
    return new Set(rows.map(({ id }) => id));
  }

  /** Joining twice changes nothing. */
  async join(actor: Actor, id: number): Promise<Circle> {
    await inTransaction(this.source, async (tx, afterCommit) => {
      await this.ensureExists(tx, id);
      if (await this.addMember(tx, id, actor.memberId, 'member')) afterCommit(() => this.signals.poke());
    });
    return this.get(id);
  }

  /** Leaving a circle one is not in changes nothing. */
  async leave(actor: Actor, id: number): Promise<Circle> {
    await inTransaction(this.source, async (tx, afterCommit) => {
      const [[membership]]: [{ joinedAt: Date }[], number] = await tx.query(
        'delete from circle_membership where circle_id = $1 and member_id = $2 returning joined_at as "joinedAt"',
        [id, actor.memberId],
      );
      if (!membership) return;
      await tx.query('update circle set member_count = member_count - 1 where id = $1', [id]);
      await ageSnapshots(tx, actor.memberId);
      await this.signals.record(tx, {
        kind: 'circle.left', memberId: actor.memberId, subjectId: id, circleId: id, occurredAt: this.clock.now(), day: dayOfAct(membership.joinedAt),
      });
      afterCommit(() => this.signals.poke());
    });
    return this.get(id);
  }

  /** The founder becomes its first member and host. */
  async create(actor: Actor, input: CircleInput): Promise<Circle> {
    const values = await this.checked(input);
    const now = this.clock.now();
    const id = await refusingTakenSlug(() => inTransaction(this.source, async (tx, afterCommit) => {
      const [circle]: { id: number }[] = await tx.query(
        `insert into circle (slug, kind, name, name_zh, purpose, purpose_zh, hue, icon, cover_id, created_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) returning id`,
        [...values, now],
      );
      await this.signals.record(tx, { kind: 'circle.founded', memberId: actor.memberId, subjectId: circle.id, circleId: circle.id, occurredAt: now });
      await this.addMember(tx, circle.id, actor.memberId, 'host');
      afterCommit(() => this.signals.poke());
      return circle.id;
    }));
    return this.get(id);
  }

  async update(actor: Actor, id: number, input: CircleInput): Promise<Circle> {
    ensure(canEditCircle(actor, await this.get(id), await this.hostedBy(actor)), actor);
    const values = await this.checked(input);
    await refusingTakenSlug(() => this.source.query(
      `update circle set slug = $1, kind = $2, name = $3, name_zh = $4, purpose = $5, purpose_zh = $6, hue = $7, icon = $8, cover_id = coalesce($9, cover_id)
       where id = $10`,
      [...values, id],
    ));
    return this.get(id);
  }

  async ensureExists(tx: Tx, id: number): Promise<void> {
    const [found] = await tx.query('select from circle where id = $1', [id]);
    if (!found) throw new DomainError('community.circle-not-found');
  }

  /** Counts a post in (1) or out (-1). */
  async countPost(tx: Tx, id: number, change: 1 | -1): Promise<void> {
    await tx.query('update circle set post_count = post_count + $2 where id = $1', [id, change]);
  }

  /** Counts a post out of one circle and into another; the lower id is locked first, whoever comes. */
  async movePost(tx: Tx, from: number | null, to: number | null): Promise<void> {
    const changes: [number | null, 1 | -1][] = [[from, -1], [to, 1]];
    for (const [id, change] of changes.sort(([a], [b]) => (a ?? 0) - (b ?? 0))) if (id) await this.countPost(tx, id, change);
  }

  private async addMember(tx: Tx, id: number, memberId: number, role: 'member' | 'host'): Promise<boolean> {
    const now = this.clock.now();
    const [added] = await tx.query(
      'insert into circle_membership (circle_id, member_id, role, joined_at) values ($1, $2, $3, $4) on conflict do nothing returning circle_id',
      [id, memberId, role, now],
    );
    if (!added) return false;
    await tx.query('update circle set member_count = member_count + 1 where id = $1', [id]);
    await ageSnapshots(tx, memberId);
    await this.signals.record(tx, { kind: 'circle.joined', memberId, subjectId: id, circleId: id, occurredAt: now });
    return true;
  }

  private async checked(input: CircleInput) {
    const slug = input.slug.trim().toLowerCase();
    if (!/^[a-z0-9][a-z0-9-]{0,49}$/.test(slug)) throw new DomainError('input.invalid', { field: 'slug' });
    if (input.hue < 0 || input.hue > 359) throw new DomainError('input.invalid', { field: 'hue' });
    if (!/^[a-z0-9-]{1,60}$/.test(input.icon)) throw new DomainError('input.invalid', { field: 'icon' });
    return [
      slug,
      input.kind,
      checkedText(input.name, 'name', 60),
      checkedOptional(input.nameZh, 'nameZh', 60),
      checkedText(input.purpose, 'purpose', 400, 0),
      checkedOptional(input.purposeZh, 'purposeZh', 400),
      input.hue,
      input.icon,
      await findUpload(this.source, input.coverFile, 'coverFile'),
    ];
  }

  private async select(condition: string, values: unknown[], rest = ''): Promise<Circle[]> {
    const rows: { circle: Circle }[] = await this.source.query(`select ${circleJson('circle')} as circle from circle where ${condition} ${rest}`, values);
    return rows.map(({ circle }) => revive(circle));
  }
}

function revive(circle: Circle): Circle {
  circle.createdAt = new Date(circle.createdAt);
  return circle;
}

async function refusingTakenSlug<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof QueryFailedError && (error.driverError as { constraint?: string }).constraint === 'circle_slug_key') {
      throw new DomainError('community.slug-taken', {});
    }
    throw error;
  }
}

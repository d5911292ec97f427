import type { IntakeKind, IntakeRecords } from '@kith/server/intake';
import { circles, club, posts, remarks, topics } from './content';
import type { DemoComment, DemoPost } from './content/types';
import { people, type Person } from './people';
import { Random } from './random';

const dayMs = 86_400_000;
const hourMs = 3_600_000;

/** Everything the demo club is made of, as records an import would hand over, in an order in which they can be taken. */
export type DemoPlan = { [K in IntakeKind]: IntakeRecords[K][] };

interface Written {
  post: DemoPost;
  at: number;
  /** Whoever wrote in the thread reads it, whatever her habits. */
  writers: Set<string>;
}

/** Plans the club as of an instant. Pure: the same instant gives the same plan. `coverFile` names the stored picture of an illustration. */
export function planClub(now: Date, coverFile: (illustration: string) => string | undefined): DemoPlan {
  const random = new Random(19_580_401);
  const ago = (days: number) => new Date(now.getTime() - days * dayMs);
  const members = people(random);
  const plan: DemoPlan = { member: [], contact: [], topic: [], circle: [], membership: [], post: [], comment: [], acceptance: [], praise: [], badge: [], link: [], read: [], joining: [] };

  plan.topic = topics.map(({ slug, label }) => ({ slug, label: label.en, labelZh: label.zh }));
  plan.circle = circles.map(({ slug, name, purpose, hue, icon, model, cover }) => ({
    slug, hue, icon, kind: model ? 'product' : 'interest', name: name.en, nameZh: name.zh, purpose: purpose.en, purposeZh: purpose.zh, createdAt: ago(900), coverFile: coverFile(cover),
  }));
  const roles = new Map(club.staff.map(({ handle, role }) => [handle, role]));
  for (const person of members) {
    const role = roles.get(person.handle);
    plan.member.push({
      externalId: person.handle, handle: person.handle, name: person.name, bio: person.bio, place: person.place, language: person.language, timeZone: person.timeZone,
      joinedAt: ago(person.joinedDaysAgo), claimedAt: ago(person.joinedDaysAgo),
      role: role === 'manager' || role === 'crm' || role === 'admin' ? role : 'member',
    });
    plan.contact.push(contactOf(person, random, ago));
    for (const slug of person.circles) {
      const host = circles.some((circle) => circle.slug === slug && circle.hosts.includes(person.handle));
      const days = Math.max(person.leftDaysAgo, person.joinedDaysAgo - random.exponential(0.15));
      plan.membership.push({ externalId: `${slug}/${person.handle}`, circleSlug: slug, memberExternalId: person.handle, role: host ? 'host' : 'member', at: ago(Math.min(days, 899)) });
    }
  }

  const written = posts.map((post): Written => ({ post, at: ago(post.daysAgo).getTime(), writers: new Set([post.author]) })).sort((a, b) => a.at - b.at);
  for (const thread of written) writeThread(thread, plan, now.getTime(), coverFile);
  remember(members, written, random, now.getTime(), plan);
  for (const thread of written) readThread(thread, members, random, now.getTime(), plan);
  for (const person of members) browse(person, written, random, now.getTime(), plan);
  return plan;
}

/** One address; the older the last proof, the staler it is by now. */
function contactOf(person: Person, random: Random, ago: (days: number) => Date): IntakeRecords['contact'] {
  const evidence: IntakeRecords['contact']['evidence'] = [{ kind: 'code-typed', at: ago(person.joinedDaysAgo) }];
  // Who is still around has clicked or typed a code since; some of the others' mail came back.
  if (person.leftDaysAgo === 0 && person.joinedDaysAgo > 30 && random.chance(0.7)) evidence.push({ kind: random.chance(0.5) ? 'code-typed' : 'click', at: ago(random.between(0, 120)) });
  if (person.leftDaysAgo > 60 && random.chance(0.4)) evidence.push({ kind: random.chance(0.35) ? 'hard-bounce' : 'soft-bounce', at: ago(random.between(1, person.leftDaysAgo)) });
  return {
    externalId: person.handle, memberExternalId: person.handle, channel: 'email', value: `${person.handle}@members.example`,
    evidence: evidence.sort((a, b) => a.at.getTime() - b.at.getTime()),
  };
}

function writeThread({ post, at, writers }: Written, plan: DemoPlan, now: number, coverFile: (illustration: string) => string | undefined): void {
  plan.post.push({
    externalId: post.key, kind: post.kind, authorExternalId: post.author, circleSlug: post.circle, title: post.title, markdown: post.body, topics: post.topics,
    coverFile: post.photo && coverFile(post.photo), createdAt: new Date(at),
  });
  let n = 0;
  const write = (comment: DemoComment, parent?: string) => {
    const externalId = `${post.key}/${++n}`;
    // A fresh post's thread happens a little faster than planned rather than in the future.
    const createdAt = new Date(Math.min(at + comment.hoursAfter * hourMs, now - (60 - Math.min(n, 59)) * 1000));
    writers.add(comment.author);
    plan.comment.push({ externalId, postExternalId: post.key, parentExternalId: parent, authorExternalId: comment.author, isAnswer: comment.answer === true, markdown: comment.body, createdAt });
    if (comment.accepted) plan.acceptance.push({ externalId, postExternalId: post.key, commentExternalId: externalId, at: new Date(Math.min(createdAt.getTime() + 6 * hourMs, now)) });
    for (const reply of comment.replies ?? []) write(reply, externalId);
  };
  for (const comment of post.comments) write(comment);
}

/** Members who have gone left a word or two while they were here: without them nobody would be missed. */
function remember(members: Person[], written: Written[], random: Random, now: number, plan: DemoPlan): void {
  const unused = { en: [...remarks.en], 'zh-CN': [...remarks['zh-CN']] };
  for (const person of members) {
    if (person.voice || person.leftDaysAgo < 95 || person.joinedDaysAgo - person.leftDaysAgo < 20) continue;
    const [joined, left] = [now - person.joinedDaysAgo * dayMs, now - person.leftDaysAgo * dayMs];
    const here = written.filter(({ post, at }) => post.language === person.language && at > joined && at < left - dayMs);
    for (const { post, at, writers } of random.sample(here, Math.min(2, unused[person.language].length), () => 1)) {
      const markdown = unused[person.language].shift() as string;
      const createdAt = new Date(Math.min(at + random.exponential(1 / 12) * hourMs + 600_000, left));
      writers.add(person.handle);
      plan.comment.push({ externalId: `${post.key}/${person.handle}`, postExternalId: post.key, authorExternalId: person.handle, isAnswer: false, markdown, createdAt });
    }
  }
}

/** Between new posts people read old ones: as often as they read at all, at any time while they are around. */
function browse(person: Person, written: Written[], random: Random, now: number, plan: DemoPlan): void {
  const until = now - person.leftDaysAgo * dayMs;
  let n = 0;
  for (let at = now - person.joinedDaysAgo * dayMs; ; ) {
    at += (random.exponential(person.reads * 0.35) + 0.05) * dayMs;
    if (at >= until) return;
    const there = written.filter((thread) => thread.at < at && (person.circles.includes(thread.post.circle) || random.chance(0.2)));
    if (!there.length) continue;
    const { post } = random.pick(there);
    plan.read.push({ externalId: `${post.key}/${person.handle}/${++n}`, postExternalId: post.key, memberExternalId: person.handle, at: new Date(at), seconds: Math.round(15 + random.exponential(1 / 60)) });
  }
}

/** Who read the thread and who praised it: members of its circle first, those who were around then only. */
function readThread({ post, at, writers }: Written, members: Person[], random: Random, now: number, plan: DemoPlan): void {
  const around = members.filter(({ joinedDaysAgo, leftDaysAgo }) => now - joinedDaysAgo * dayMs < at && now - leftDaysAgo * dayMs > at);
  const readers: { person: Person; at: number }[] = [];
  for (const person of around) {
    const closeness = person.circles.includes(post.circle) ? 1 : 0.4;
    if (!writers.has(person.handle) && !random.chance(person.reads * closeness)) continue;
    const readAt = at + random.exponential(1 / 20) * hourMs;
    if (readAt < now - person.leftDaysAgo * dayMs && readAt < now) readers.push({ person, at: readAt });
  }
  for (const { person, at: readAt } of readers) {
    plan.read.push({ externalId: `${post.key}/${person.handle}`, postExternalId: post.key, memberExternalId: person.handle, at: new Date(readAt), seconds: Math.round(20 + random.exponential(1 / 70)) });
  }
  const praisers = random.sample(readers.filter(({ person }) => person.handle !== post.author), post.praise, ({ person }) => person.praises + 0.02);
  for (const { person, at: readAt } of praisers) {
    plan.praise.push({ externalId: `${post.key}/${person.handle}`, postExternalId: post.key, memberExternalId: person.handle, at: new Date(Math.min(readAt + 60_000, now)) });
  }
  let n = 0;
  const praiseComments = (comment: DemoComment) => {
    const externalId = `${post.key}/${++n}`;
    const writtenAt = at + comment.hoursAfter * hourMs;
    const later = readers.filter(({ person }) => person.handle !== comment.author);
    for (const { person, at: readAt } of random.sample(later, comment.praise ?? 0, ({ person: { praises } }) => praises + 0.02)) {
      plan.praise.push({ externalId: `${externalId}/${person.handle}`, commentExternalId: externalId, memberExternalId: person.handle, at: new Date(Math.min(Math.max(readAt, writtenAt) + 120_000, now)) });
    }
    for (const reply of comment.replies ?? []) praiseComments(reply);
  };
  for (const comment of post.comments) praiseComments(comment);
}

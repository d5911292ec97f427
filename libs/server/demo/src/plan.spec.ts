import { circles, posts, topics, voices } from './content';
import { type DemoPlan, planClub } from './plan';

const now = new Date('2026-11-22T12:00:00Z');

describe('the plan of the demo club', () => {
  let plan: DemoPlan;
  beforeAll(() => (plan = planClub(now, (name) => `${name}.webp`)));

  it('is the same for the same instant', () => {
    expect(planClub(now, (name) => `${name}.webp`)).toEqual(plan);
  });

  it('has some 400 members, 150 posts in two languages and eighteen months of acts', () => {
    expect(plan.member.length).toBeGreaterThanOrEqual(400);
    expect(new Set(plan.member.map(({ handle }) => handle)).size).toBe(plan.member.length);
    expect(posts.filter(({ language }) => language === 'en').length).toBeGreaterThan(60);
    expect(posts.filter(({ language }) => language === 'zh-CN').length).toBeGreaterThan(60);
    const acts = [...plan.read, ...plan.praise].map(({ at }) => at.getTime()).concat(plan.comment.map(({ createdAt }) => createdAt.getTime()));
    const months = new Set(acts.map((at) => Math.floor((now.getTime() - at) / (30 * 86_400_000))));
    expect(Math.max(...months)).toBeGreaterThanOrEqual(16);
  });

  it('lets nothing happen in the future, nor before its cause', () => {
    const joined = new Map(plan.member.map(({ externalId, joinedAt }) => [externalId, joinedAt]));
    const posted = new Map(plan.post.map(({ externalId, createdAt }) => [externalId, createdAt]));
    const commented = new Map(plan.comment.map(({ externalId, createdAt }) => [externalId, createdAt]));
    for (const post of plan.post) expect(post.createdAt <= now && post.createdAt >= (joined.get(post.authorExternalId as string) as Date)).toBe(true);
    for (const comment of plan.comment) {
      const cause = comment.parentExternalId ? commented.get(comment.parentExternalId) : posted.get(comment.postExternalId as string);
      expect(comment.createdAt <= now && comment.createdAt >= (cause as Date)).toBe(true);
    }
    for (const read of plan.read) expect(read.at <= now && read.at >= (posted.get(read.postExternalId) as Date)).toBe(true);
    for (const praise of plan.praise) {
      const cause = praise.commentExternalId ? commented.get(praise.commentExternalId) : posted.get(praise.postExternalId as string);
      expect(praise.at <= now && praise.at >= (cause as Date)).toBe(true);
    }
  });

  it('has writers whom staff can miss', () => {
    const last = new Map<string, number>();
    for (const { authorExternalId, createdAt } of plan.comment) {
      if (authorExternalId) last.set(authorExternalId, Math.max(last.get(authorExternalId) ?? 0, createdAt.getTime()));
    }
    const silent = [...last.values()].filter((at) => now.getTime() - at > 90 * 86_400_000);
    expect(silent.length).toBeGreaterThanOrEqual(10);
  });

  it('names only people, circles, topics and pictures that exist', () => {
    const handles = new Set(voices.map(({ handle }) => handle));
    const slugs = new Set(circles.map(({ slug }) => slug));
    const known = new Set(topics.map(({ slug }) => slug));
    for (const post of plan.post) {
      expect(handles).toContain(post.authorExternalId);
      expect(slugs).toContain(post.circleSlug);
      for (const topic of post.topics) expect(known).toContain(topic);
    }
    const everybody = new Set(plan.member.map(({ externalId }) => externalId));
    for (const comment of plan.comment) expect(everybody).toContain(comment.authorExternalId);
  });

  it('lets nobody praise herself, nor twice', () => {
    const authors = new Map([...plan.post, ...plan.comment].map(({ externalId, authorExternalId }) => [externalId, authorExternalId]));
    const once = new Set(plan.praise.map(({ externalId }) => externalId));
    expect(once.size).toBe(plan.praise.length);
    for (const { memberExternalId, postExternalId, commentExternalId } of plan.praise) expect(memberExternalId).not.toBe(authors.get((commentExternalId ?? postExternalId) as string));
  });
});

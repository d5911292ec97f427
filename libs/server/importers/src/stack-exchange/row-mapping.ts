import type { IntakeAcceptance, IntakeAttribution, IntakeBadge, IntakeComment, IntakeLink, IntakeMember, IntakePost, IntakePraise } from '@kith/server/intake';
import { type Attributes, BrokenRow, date, dateOrNothing, id, license, plainText, tags, text } from './dump-values';

/** A row that is fine but has no place here; the reason is counted. */
export interface Skip {
  skip: string;
}
export const skip = (reason: string): Skip => ({ skip: reason });

/** Answers and remarks are numbered apart at the source, and are all comments here. */
export const answerRef = (postId: string): string => `answer:${postId}`;
export const remarkRef = (commentId: string): string => `comment:${commentId}`;

/** The account that acts for the site itself. */
const siteAccount = '-1';

const postKinds: Record<string, string> = { 3: 'orphaned-tag-wiki', 4: 'tag-wiki-excerpt', 5: 'tag-wiki', 6: 'moderator-nomination', 7: 'wiki-placeholder', 8: 'privilege-wiki' };
const voteKinds: Record<string, string> = {
  3: 'down-vote', 4: 'offensive', 6: 'close', 7: 'reopen', 9: 'bounty-close', 10: 'deletion', 11: 'undeletion', 12: 'spam', 13: 'inform-moderator', 15: 'moderator-review', 16: 'edit-approved',
};

/** Turns rows of a dump into records. Functions throw BrokenRow for what cannot be used. */
export class RowMapping {
  constructor(
    private readonly siteUrl: string | null,
    private readonly toMarkdown: (html: string) => string,
    private readonly circleOf: (tags: readonly string[]) => string | null,
  ) {}

  member(row: Attributes): IntakeMember | Skip {
    const externalId = id(row, 'Id');
    if (externalId === siteAccount) return skip('site-account');
    const joinedAt = date(row, 'CreationDate');
    return {
      externalId,
      // As the sites themselves call somebody without a name.
      name: row.DisplayName?.trim() || `user${externalId}`,
      bio: plainText(row.AboutMe ?? ''),
      place: row.Location,
      joinedAt,
      lastSeenAt: dateOrNothing(row, 'LastAccessDate'),
    };
  }

  question(row: Attributes): IntakePost | Skip | null {
    const type = text(row, 'PostTypeId');
    if (type === '2') return null;
    if (type !== '1') return skip(postKinds[type] ?? `post-type-${type}`);
    const externalId = id(row, 'Id');
    const createdAt = date(row, 'CreationDate');
    const topics = tags(row);
    return {
      externalId,
      kind: 'question',
      ...this.author(row.OwnerUserId),
      circleSlug: this.circleOf(topics),
      title: text(row, 'Title'),
      markdown: this.toMarkdown(text(row, 'Body')),
      topics,
      createdAt,
      editedAt: dateOrNothing(row, 'LastEditDate'),
      attribution: this.attribution(row, createdAt, `questions/${externalId}`, row.OwnerUserId, row.OwnerDisplayName),
    };
  }

  answer(row: Attributes): IntakeComment | null {
    if (row.PostTypeId !== '2') return null;
    const postId = id(row, 'Id');
    const createdAt = date(row, 'CreationDate');
    return {
      externalId: answerRef(postId),
      postExternalId: id(row, 'ParentId'),
      ...this.author(row.OwnerUserId),
      isAnswer: true,
      markdown: this.toMarkdown(text(row, 'Body')),
      createdAt,
      editedAt: dateOrNothing(row, 'LastEditDate'),
      attribution: this.attribution(row, createdAt, `a/${postId}`, row.OwnerUserId, row.OwnerDisplayName),
    };
  }

  /** The acceptance that a question names, for dumps without votes: nothing says when, so it is dated like the answer. */
  acceptanceOf(row: Attributes): IntakeAcceptance | null {
    if (row.PostTypeId !== '1' || !row.AcceptedAnswerId) return null;
    return { externalId: `question:${id(row, 'Id')}`, postExternalId: id(row, 'Id'), commentExternalId: answerRef(id(row, 'AcceptedAnswerId')), at: date(row, 'CreationDate') };
  }

  /** Its post may be a question or an answer: `on` is settled later. */
  remark(row: Attributes): IntakeComment & { on: string } {
    const commentId = id(row, 'Id');
    const createdAt = date(row, 'CreationDate');
    return {
      externalId: remarkRef(commentId),
      on: id(row, 'PostId'),
      ...this.author(row.UserId),
      isAnswer: false,
      // Comments are written in a small Markdown of their own, which is left as it is.
      markdown: text(row, 'Text'),
      createdAt,
      attribution: this.attribution(row, createdAt, `posts/comments/${commentId}`, row.UserId, row.UserDisplayName),
    };
  }

  /** Up-votes are praise by nobody we know. A favourite or a bounty names who gave it, and both say: this deserves attention. */
  vote(row: Attributes): { praise: IntakePraise & { on: string } } | { acceptance: IntakeAcceptance } | Skip {
    const externalId = id(row, 'Id');
    const type = text(row, 'VoteTypeId');
    const on = id(row, 'PostId');
    const at = date(row, 'CreationDate');
    if (type === '1') return { acceptance: { externalId, commentExternalId: answerRef(on), at } };
    if (type === '2') return { praise: { externalId, on, memberExternalId: null, at } };
    if (type === '5' || type === '8') return row.UserId ? { praise: { externalId, on, memberExternalId: id(row, 'UserId'), at } } : skip(type === '5' ? 'favourite-of-nobody' : 'bounty-of-nobody');
    return skip(voteKinds[type] ?? `vote-type-${type}`);
  }

  badge(row: Attributes): IntakeBadge {
    const rank = Number(row.Class ?? 3);
    return {
      externalId: id(row, 'Id'), memberExternalId: id(row, 'UserId'), name: text(row, 'Name'), rank: rank === 1 || rank === 2 ? rank : 3, at: date(row, 'Date'),
    };
  }

  link(row: Attributes): IntakeLink | Skip {
    const type = text(row, 'LinkTypeId');
    if (type !== '1' && type !== '3') return skip(`link-type-${type}`);
    return { externalId: id(row, 'Id'), fromPostExternalId: id(row, 'PostId'), toPostExternalId: id(row, 'RelatedPostId'), kind: type === '3' ? 'duplicate' : 'related' };
  }

  private author(userId: string | undefined): { authorExternalId: string | null } {
    return { authorExternalId: userId && userId !== siteAccount ? userId : null };
  }

  /** The name is left out where the author is a member: her name is put in when she is looked up. */
  private attribution(row: Attributes, at: Date, path: string, userId: string | undefined, displayName: string | undefined): IntakeAttribution {
    return {
      ...(this.siteUrl ? { url: `${this.siteUrl}/${path}` } : {}),
      ...(displayName ? { author: displayName } : userId === siteAccount ? { author: 'Community' } : {}),
      license: license(row, at),
    };
  }
}

export { BrokenRow };

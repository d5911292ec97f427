import { useMutation } from '@apollo/client/react';
import { errorText, paths, useViewer } from '@kith/web/data';
import { Avatar, Link, Menu, MenuButton, Prose, TimeText, useToast } from '@kith/web/ui';
import { IconCheck, IconCircleCheckFilled, IconDots, IconLink, IconMessageReply, IconPencil, IconTrash } from '@tabler/icons-react';
import { lazy, Suspense, useState, type CSSProperties } from 'react';
import { useT } from '../i18n/use-t';
import { Attribution } from '../post/attribution';
import { PraiseButton } from '../post/praise-button';
import { useShare } from '../post/share';
import {
  AcceptAnswerMutationDocument,
  DeleteCommentMutationDocument,
  RestoreCommentMutationDocument,
  UnacceptAnswerMutationDocument,
  type CommentItem_commentFragment,
} from './comment-item.generated';
import styles from './comment-item.module.css';

const CommentEditor = lazy(() => import('./comment-editor'));

interface CommentItemProps {
  comment: CommentItem_commentFragment;
  post: { id: string; title: string; kind: string; author: { id: string } | null; acceptedCommentId: string | null; viewerCanAccept: boolean; viewerCanComment: boolean };
  depth: number;
  /** Who is replied to, when that is not plain from the place. */
  repliesTo?: string;
  unread?: boolean;
  onReply: (comment: CommentItem_commentFragment) => void;
}

/** Deeper replies stay at this indent: a column has to stay readable. */
export const deepestIndent = 3;

/** One reply, or one answer to a question. */
export function CommentItem({ comment, post, depth, repliesTo, unread, onReply }: CommentItemProps) {
  const t = useT();
  const viewer = useViewer();
  const share = useShare();
  const [editing, setEditing] = useState(false);
  const accepted = comment.id === post.acceptedCommentId;
  const name = comment.author?.name ?? comment.attribution?.author ?? t('member.erased');
  const size = comment.isAnswer ? 36 : 30;

  return (
    <article
      id={`comment-${comment.id}`}
      className={`${styles.comment} ${comment.isAnswer ? styles.answer : ''} ${accepted ? styles.accepted : ''}`}
      style={{ '--depth': Math.min(depth, deepestIndent) } as CSSProperties}
      aria-label={t('comment.by', { name })}
      data-comment-id={comment.id}
      data-step
      tabIndex={-1}
    >
      {accepted && (
        <p className={styles.flag}>
          <IconCircleCheckFilled size={20} aria-hidden="true" />
          {t('comment.accepted')}
        </p>
      )}
      <header className={styles.header}>
        {comment.author ? (
          <Link to={paths.member(comment.author.handle)} className={styles.author}>
            <Avatar member={comment.author} size={size} />
            <span>{name}</span>
          </Link>
        ) : (
          <span className={styles.author}>
            <Avatar member={null} size={size} />
            <span>{name}</span>
          </span>
        )}
        {comment.author && comment.author.id === post.author?.id && <span className={styles.badge}>{t('comment.author')}</span>}
        {repliesTo && <span className={styles.to}>{t('comment.in-reply-to', { name: repliesTo })}</span>}
        <a href={`#comment-${comment.id}`} className={styles.when} title={t('comment.permalink')}>
          <TimeText value={comment.createdAt} />
        </a>
        {comment.editedAt && <span className={styles.edited}>{t('post.edited-plain')}</span>}
        {unread && <span className={styles.new}>{t('comment.new')}</span>}
      </header>
      {comment.deletedAt ? (
        <p className={styles.deleted}>{t('comment.deleted')}</p>
      ) : editing ? (
        <Suspense fallback={<Prose html={comment.html} size="comment" />}>
          <CommentEditor comment={comment} onDone={() => setEditing(false)} />
        </Suspense>
      ) : (
        <div data-quotable={comment.id} data-name={name}>
          <Prose html={comment.html} size="comment" />
        </div>
      )}
      {comment.attribution && !comment.deletedAt && comment.isAnswer && <Attribution of={comment.attribution} />}
      {!comment.deletedAt && !editing && (
        <footer className={styles.foot}>
          <PraiseButton of="comment" thing={comment} />
          {viewer && post.viewerCanComment && (
            <button type="button" className={styles.action} onClick={() => onReply(comment)}>
              <IconMessageReply size={19} stroke={1.7} aria-hidden="true" />
              {t('comment.reply')}
            </button>
          )}
          {comment.isAnswer && post.viewerCanAccept && <AcceptButton comment={comment} postId={post.id} accepted={accepted} />}
          <CommentMenu comment={comment} onEdit={() => setEditing(true)} onShare={() => void share(paths.comment(post, comment.id), post.title)} />
        </footer>
      )}
    </article>
  );
}

function AcceptButton({ comment, postId, accepted }: { comment: { id: string }; postId: string; accepted: boolean }) {
  const t = useT();
  const toast = useToast();
  const [accept] = useMutation(AcceptAnswerMutationDocument);
  const [unaccept] = useMutation(UnacceptAnswerMutationDocument);

  async function toggle() {
    const post = { __typename: 'Post' as const, id: postId };
    try {
      if (accepted) {
        await unaccept({ variables: { postId }, optimisticResponse: { unacceptAnswer: { ...post, acceptedCommentId: null, answered: false } } });
      } else {
        await accept({
          variables: { commentId: comment.id },
          optimisticResponse: { acceptAnswer: { ...post, acceptedCommentId: comment.id, answered: true } },
        });
      }
    } catch (error) {
      toast({ text: errorText(t, error), tone: 'problem' });
    }
  }

  return (
    <button type="button" className={`${styles.action} ${accepted ? '' : styles.decide}`} onClick={() => void toggle()}>
      <IconCheck size={19} stroke={2} aria-hidden="true" />
      {accepted ? t('comment.unaccept') : t('comment.accept')}
    </button>
  );
}

function CommentMenu({ comment, onEdit, onShare }: { comment: CommentItem_commentFragment; onEdit: () => void; onShare: () => void }) {
  const t = useT();
  const toast = useToast();
  const [remove] = useMutation(DeleteCommentMutationDocument, { variables: { id: comment.id } });
  const [restore] = useMutation(RestoreCommentMutationDocument, { variables: { id: comment.id } });
  const failed = (error: unknown) => toast({ text: errorText(t, error), tone: 'problem' });

  function deleteComment() {
    const undo = () => void restore().then(() => toast({ text: t('comment.restored-toast') }), failed);
    remove().then(() => toast({ text: t('comment.deleted-toast'), action: { label: t('action.undo'), run: undo } }), failed);
  }

  return (
    <Menu label={t('comment.actions')} triggerClassName={styles.menu} trigger={<IconDots size={20} stroke={1.7} aria-hidden="true" />}>
      <MenuButton onClick={onShare} icon={<IconLink size={20} stroke={1.7} aria-hidden="true" />}>
        {t('action.copy-link')}
      </MenuButton>
      {comment.viewerCanEdit && (
        <MenuButton onClick={onEdit} icon={<IconPencil size={20} stroke={1.7} aria-hidden="true" />}>
          {t('action.edit')}
        </MenuButton>
      )}
      {comment.viewerCanDelete && (
        <MenuButton danger onClick={deleteComment} icon={<IconTrash size={20} stroke={1.7} aria-hidden="true" />}>
          {t('action.delete')}
        </MenuButton>
      )}
    </Menu>
  );
}

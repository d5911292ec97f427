import { useMutation } from '@apollo/client/react';
import { errorText, fullDateTime, labelIn, nameIn, paths, useClock, useLanguage } from '@kith/web/data';
import { Avatar, Button, CircleIcon, Link, Menu, MenuButton, MenuLink, Prose, textLanguage, TimeText, useToast } from '@kith/web/ui';
import { IconDots, IconPencil, IconShare3, IconTrash } from '@tabler/icons-react';
import { useNavigate } from 'react-router';
import { useT } from '../i18n/use-t';
import { Attribution } from './attribution';
import { withFirstPictureAtOnce } from './first-picture';
import { DeletePostMutationDocument, RestorePostMutationDocument, type PostArticle_postFragment } from './post-article.generated';
import { PraiseButton } from './praise-button';
import { QuestionState } from './question-state';
import { useShare } from './share';
import styles from './post-article.module.css';

/** The post itself: the biggest thing on its page. */
export function PostArticle({ post }: { post: PostArticle_postFragment }) {
  const t = useT();
  const { language } = useLanguage();
  const share = useShare();

  return (
    <article className={styles.article} data-step tabIndex={-1}>
      <div className={styles.place}>
        {post.circle && (
          <Link to={paths.circle(post.circle.slug)} className={styles.circle}>
            <CircleIcon icon={post.circle.icon} hue={post.circle.hue} size={24} />
            {nameIn(language, post.circle)}
          </Link>
        )}
        <QuestionState post={post} />
      </div>
      <h1 className={styles.title} lang={textLanguage(post.title, language)}>{post.title}</h1>
      <Byline post={post} />
      {post.deletedAt ? <p className={styles.deleted}>{t('post.deleted')}</p> : <Body post={post} />}
      {post.attribution && <Attribution of={post.attribution} />}
      {post.topics.length > 0 && (
        <ul className={styles.topics} aria-label={t('post.topics')}>
          {post.topics.map((topic) => (
            <li key={topic.id}>
              <Link to={paths.topic(topic.slug)}>#{labelIn(language, topic)}</Link>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.actions}>
        <PraiseButton of="post" thing={post} size="l" />
        <Button look="plain" onClick={() => void share(paths.post(post), post.title)}>
          <IconShare3 size={20} stroke={1.7} aria-hidden="true" />
          {t('action.share')}
        </Button>
        <PostMenu post={post} />
      </div>
    </article>
  );
}

function Body({ post }: { post: PostArticle_postFragment }) {
  const { cover, html } = post;
  return (
    <>
      {cover && !html.includes(cover.url) && <img className={styles.cover} src={cover.url} width={cover.width} height={cover.height} alt="" fetchPriority="high" />}
      <div data-quotable="post">
        <Prose html={withFirstPictureAtOnce(html)} />
      </div>
    </>
  );
}

function Byline({ post }: { post: PostArticle_postFragment }) {
  const t = useT();
  const { language } = useLanguage();
  const { timeZone } = useClock();
  return (
    <p className={styles.byline}>
      {post.author ? (
        <Link to={paths.member(post.author.handle)} className={styles.author}>
          <Avatar member={post.author} size={38} />
          {post.author.name}
        </Link>
      ) : (
        <span className={styles.author}>
          <Avatar member={null} size={38} />
          {post.attribution?.author ?? t('member.erased')}
        </span>
      )}
      <TimeText value={post.createdAt} />
      {post.editedAt && <span title={fullDateTime(post.editedAt, { language, timeZone })}>{t('post.edited-plain')}</span>}
    </p>
  );
}

function PostMenu({ post }: { post: PostArticle_postFragment }) {
  const t = useT();
  const toast = useToast();
  const navigate = useNavigate();
  const [remove] = useMutation(DeletePostMutationDocument);
  const [restore] = useMutation(RestorePostMutationDocument);
  if (!post.viewerCanEdit && !post.viewerCanDelete) return null;

  const failed = (error: unknown) => toast({ text: errorText(t, error), tone: 'problem' });

  async function undo() {
    try {
      await restore({ variables: { id: post.id } });
      toast({ text: t('post.restored-toast') });
      await navigate(paths.post(post));
    } catch (error) {
      failed(error);
    }
  }

  async function deletePost() {
    try {
      await remove({
        variables: { id: post.id },
        update: (cache) => cache.evict({ id: 'ROOT_QUERY', fieldName: 'home' }),
      });
      await navigate(paths.home());
      toast({ text: t('post.deleted-toast'), action: { label: t('action.undo'), run: () => void undo() } });
    } catch (error) {
      failed(error);
    }
  }

  return (
    <Menu label={t('post.actions')} triggerClassName={styles.menu} trigger={<IconDots size={22} stroke={1.7} aria-hidden="true" />}>
      {post.viewerCanEdit && (
        <MenuLink to={paths.editPost(post.id)} icon={<IconPencil size={20} stroke={1.7} aria-hidden="true" />}>
          {t('action.edit')}
        </MenuLink>
      )}
      {post.viewerCanDelete && (
        <MenuButton danger onClick={() => void deletePost()} icon={<IconTrash size={20} stroke={1.7} aria-hidden="true" />}>
          {t('action.delete')}
        </MenuButton>
      )}
    </Menu>
  );
}

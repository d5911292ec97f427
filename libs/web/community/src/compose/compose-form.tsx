import { useMutation } from '@apollo/client/react';
import { errorText, nameIn, paths, relativeTime, useClock, useLanguage } from '@kith/web/data';
import { Button, isComposing, useToast } from '@kith/web/ui';
import { IconHelpCircle, IconMessages, type TablerIcon } from '@tabler/icons-react';
import { useId, useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { useT } from '../i18n/use-t';
import { CreatePostMutationDocument, UpdatePostMutationDocument, type ComposeForm_circleFragment, type ComposeForm_postFragment } from './compose-form.generated';
import { MarkdownEditor } from './markdown-editor';
import { TopicsField } from './topics-field';
import { useDraft } from './use-draft';
import styles from './compose-form.module.css';

type Kind = ComposeForm_postFragment['kind'];

/** What is written, as it is kept in a draft. */
interface Content {
  kind: Kind;
  title: string;
  markdown: string;
  circleId: string | null;
  topics: string[];
  coverFile?: string;
}

interface ComposeFormProps {
  /** The circles one may write in. */
  circles: ComposeForm_circleFragment[];
  /** The post that is changed; without it a new one is written. */
  post?: ComposeForm_postFragment;
  kind?: Kind;
  circleId?: string | null;
}

const kinds: { kind: Kind; icon: TablerIcon; name: 'compose.discussion' | 'compose.question'; hint: 'compose.discussion-hint' | 'compose.question-hint' }[] = [
  { kind: 'DISCUSSION', icon: IconMessages, name: 'compose.discussion', hint: 'compose.discussion-hint' },
  { kind: 'QUESTION', icon: IconHelpCircle, name: 'compose.question', hint: 'compose.question-hint' },
];

/** Writing without fear: what is typed is kept, seen before it is sent, and never lost to a failure. */
export function ComposeForm({ circles, post, kind = 'DISCUSSION', circleId = null }: ComposeFormProps) {
  const t = useT();
  const toast = useToast();
  const navigate = useNavigate();
  const { language } = useLanguage();
  const clock = useClock();
  const id = useId();
  const first: Content = post
    ? { kind: post.kind, title: post.title, markdown: post.markdown ?? '', circleId: post.circle?.id ?? null, topics: post.topics.map(({ slug }) => slug) }
    : { kind, title: '', markdown: '', circleId, topics: [] };
  const [content, setContent] = useState(first);
  const [keptFrom, setKeptFrom] = useState<string | null>(null);
  const [touched, setTouched] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const key = post ? `post:${post.id}` : 'post:new';
  const draft = useDraft<Content>(key, (kept, savedAt) => {
    // Words that are typed already are not overwritten by what comes from the server a moment later.
    if (touched) return;
    setContent((now) => ({ ...now, ...kept }));
    setKeptFrom(savedAt);
  });
  const [create, creating] = useMutation(CreatePostMutationDocument);
  const [update, updating] = useMutation(UpdatePostMutationDocument);
  const busy = creating.loading || updating.loading;
  const conflict = draft.state.name === 'conflict' ? draft.state.theirs : null;
  const question = content.kind === 'QUESTION';

  function change(part: Partial<Content>) {
    const next = { ...content, ...part };
    setContent(next);
    setTouched(true);
    setProblem(null);
    draft.save(next);
  }

  async function startAfresh() {
    setContent(first);
    setKeptFrom(null);
    setTouched(false);
    await draft.discard();
  }

  async function publish(event?: FormEvent) {
    event?.preventDefault();
    if (busy) return;
    const title = content.title.trim();
    if (!title) return setProblem(t('compose.title-missing'));
    if (!question && !content.markdown.trim()) return setProblem(t('compose.text-missing'));
    const { markdown, circleId: circle, topics, coverFile } = content;
    draft.close();
    try {
      const written = post
        ? (await update({ variables: { id: post.id, input: { title, markdown, circleId: circle, topics } } })).data?.updatePost
        : (
            await create({
              variables: { input: { kind: content.kind, title, markdown, circleId: circle, topics, coverFile, draftKey: key } },
              // Every list it may stand in is asked for again when it is shown.
              update: (cache) => {
                cache.evict({ id: 'ROOT_QUERY', fieldName: 'home' });
                if (circle) cache.evict({ id: cache.identify({ __typename: 'Circle', id: circle }), fieldName: 'posts' });
              },
            })
          ).data?.createPost;
      if (post) await draft.discard();
      if (written) await navigate(paths.post(written), { replace: true });
    } catch (error) {
      draft.reopen();
      draft.save(content);
      toast({ text: errorText(t, error), tone: 'problem' });
    }
  }

  return (
    <form className={styles.form} onSubmit={(event) => void publish(event)}>
      {!post && (
        <fieldset className={styles.kinds}>
          <legend className="visually-hidden">{t('compose.kind')}</legend>
          {kinds.map(({ kind: value, icon: Icon, name, hint }) => (
            <label key={value} className={styles.kind}>
              <input type="radio" name={`${id}-kind`} value={value} checked={content.kind === value} onChange={() => change({ kind: value })} />
              <Icon size={24} stroke={1.6} aria-hidden="true" />
              <span>
                <strong>{t(name)}</strong>
                <small>{t(hint)}</small>
              </span>
            </label>
          ))}
        </fieldset>
      )}

      {keptFrom && (
        <p className={styles.kept}>
          {t('compose.draft-restored', { when: relativeTime(keptFrom, { language, timeZone: clock.timeZone }, clock.now, t) })}
          <Button look="plain" size="s" onClick={() => void startAfresh()}>
            {t('compose.draft-discard')}
          </Button>
        </p>
      )}
      {conflict && (
        <Conflict onTheirs={() => setContent((now) => ({ ...now, ...draft.takeTheirs(conflict) }))} onMine={() => draft.keepMine(content, conflict)} />
      )}

      <textarea
        className={styles.title}
        rows={1}
        maxLength={300}
        value={content.title}
        aria-label={t('compose.post-title')}
        placeholder={t(question ? 'compose.title-placeholder-question' : 'compose.title-placeholder')}
        onChange={(event) => change({ title: event.target.value.replace(/\n/g, ' ') })}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !isComposing(event.nativeEvent)) event.preventDefault();
        }}
      />
      <MarkdownEditor
        value={content.markdown}
        onChange={(markdown) => change({ markdown })}
        label={t('compose.text')}
        placeholder={t('compose.text-placeholder')}
        rows={10}
        onSubmit={() => void publish()}
        onImage={(image) => {
          if (!post) setContent((now) => ({ ...now, coverFile: now.coverFile ?? image.file }));
        }}
      />
      <div className={styles.where}>
        <label className={styles.circle}>
          <span>{t('compose.circle')}</span>
          <select value={content.circleId ?? ''} onChange={(event) => change({ circleId: event.target.value || null })}>
            <option value="">{t('compose.no-circle')}</option>
            {circles.map((circle) => (
              <option key={circle.id} value={circle.id}>
                {nameIn(language, circle)}
              </option>
            ))}
          </select>
        </label>
        <TopicsField value={content.topics} onChange={(topics) => change({ topics })} />
      </div>
      {problem && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
      <div className={styles.foot}>
        <span className={styles.state} role="status">
          {draft.state.name === 'saving' && t('compose.draft-saving')}
          {draft.state.name === 'saved' && t('compose.draft-saved')}
          {draft.state.name === 'failed' && t('compose.draft-offline', { reason: errorText(t, draft.state.error) })}
        </span>
        {post && (
          <Button look="plain" onClick={() => void draft.discard().then(() => navigate(paths.post(post)))}>
            {t('action.cancel')}
          </Button>
        )}
        <Button look="primary" size="l" type="submit" busy={busy}>
          {post ? t('compose.save') : t(question ? 'compose.publish-question' : 'compose.publish')}
        </Button>
      </div>
    </form>
  );
}

function Conflict({ onTheirs, onMine }: { onTheirs: () => void; onMine: () => void }) {
  const t = useT();
  return (
    <div className={styles.conflict} role="alert">
      <span>{t('compose.conflict')}</span>
      <Button size="s" onClick={onTheirs}>
        {t('compose.conflict-theirs')}
      </Button>
      <Button size="s" onClick={onMine}>
        {t('compose.conflict-mine')}
      </Button>
    </div>
  );
}

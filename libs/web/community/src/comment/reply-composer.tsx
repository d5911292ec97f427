import { errorText } from '@kith/web/data';
import { Button } from '@kith/web/ui';
import { IconX } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { MarkdownEditor, type MarkdownEditorHandle } from '../compose/markdown-editor';
import { useDraft } from '../compose/use-draft';
import { useT } from '../i18n/use-t';
import styles from './reply-composer.module.css';

export interface ReplyTarget {
  /** Null: the post itself. */
  parentId: string | null;
  parentName?: string;
  isAnswer: boolean;
}

interface ReplyComposerProps {
  postId: string;
  target: ReplyTarget;
  /** Words to begin with, as a quotation; a new object for each time. */
  quote: { words: string } | null;
  onSend: (markdown: string, target: ReplyTarget, draftKey: string) => void;
  onClose: () => void;
}

interface ReplyDraft {
  markdown: string;
}

/** Where a reply is written. What is in it is kept on the server as one types. */
export default function ReplyComposer({ postId, target, quote, onSend, onClose }: ReplyComposerProps) {
  const t = useT();
  const editor = useRef<MarkdownEditorHandle>(null);
  const [text, setText] = useState('');
  const key = `comment:${postId}`;
  const draft = useDraft<ReplyDraft>(key, (content) => setText((now) => now || content.markdown));

  const conflict = draft.state.name === 'conflict' ? draft.state.theirs : null;

  useEffect(() => {
    if (quote) editor.current?.quote(quote.words);
  }, [quote]);

  function change(markdown: string) {
    setText(markdown);
    draft.save({ markdown });
  }

  function send() {
    if (!text.trim()) return;
    draft.close();
    onSend(text, target, key);
  }

  return (
    <div className={styles.composer}>
      {target.parentName && (
        <p className={styles.to}>
          {t('comment.reply-to', { name: target.parentName })}
          <Button look="plain" size="s" icon aria-label={t('action.cancel')} onClick={onClose}>
            <IconX size={18} aria-hidden="true" />
          </Button>
        </p>
      )}
      <MarkdownEditor
        ref={editor}
        value={text}
        onChange={change}
        label={target.isAnswer ? t('comment.answer') : t('comment.reply')}
        placeholder={target.isAnswer ? t('comment.placeholder-answer') : t('comment.placeholder')}
        rows={target.isAnswer ? 6 : 3}
        autoFocus
        onSubmit={send}
      />
      <div className={styles.foot}>
        <span className={styles.state} role="status">
          {draft.state.name === 'saving' && t('compose.draft-saving')}
          {draft.state.name === 'saved' && t('compose.draft-saved')}
          {draft.state.name === 'failed' && t('compose.draft-offline', { reason: errorText(t, draft.state.error) })}
        </span>
        {!target.parentName && (
          <Button look="plain" onClick={onClose}>
            {t('action.cancel')}
          </Button>
        )}
        <Button look="primary" disabled={!text.trim()} title={t('comment.send-hint')} onClick={send}>
          {target.isAnswer ? t('comment.send-answer') : t('comment.send')}
        </Button>
      </div>
      {conflict && (
        <div className={styles.conflict} role="alert">
          {t('compose.conflict')}
          <Button size="s" onClick={() => setText(draft.takeTheirs(conflict).markdown)}>
            {t('compose.conflict-theirs')}
          </Button>
          <Button size="s" onClick={() => draft.keepMine({ markdown: text }, conflict)}>
            {t('compose.conflict-mine')}
          </Button>
        </div>
      )}
    </div>
  );
}

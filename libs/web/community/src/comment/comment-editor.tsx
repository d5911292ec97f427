import { useMutation } from '@apollo/client/react';
import { errorText } from '@kith/web/data';
import { Button, useToast } from '@kith/web/ui';
import { useState } from 'react';
import { MarkdownEditor } from '../compose/markdown-editor';
import { useT } from '../i18n/use-t';
import { UpdateCommentMutationDocument } from './comment-item.generated';
import styles from './reply-composer.module.css';

/** A reply being changed, in its place. */
export default function CommentEditor({ comment, onDone }: { comment: { id: string; markdown: string | null }; onDone: () => void }) {
  const t = useT();
  const toast = useToast();
  const [text, setText] = useState(comment.markdown ?? '');
  const [update, { loading }] = useMutation(UpdateCommentMutationDocument);

  async function save() {
    if (!text.trim() || loading) return;
    try {
      await update({ variables: { id: comment.id, markdown: text } });
      onDone();
    } catch (error) {
      toast({ text: errorText(t, error), tone: 'problem' });
    }
  }

  return (
    <div className={styles.composer}>
      <MarkdownEditor value={text} onChange={setText} label={t('action.edit')} autoFocus onSubmit={() => void save()} />
      <div className={styles.foot}>
        <span />
        <Button look="plain" onClick={onDone}>
          {t('action.cancel')}
        </Button>
        <Button look="primary" busy={loading} disabled={!text.trim()} onClick={() => void save()}>
          {t('action.save')}
        </Button>
      </div>
    </div>
  );
}

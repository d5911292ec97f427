import { useApolloClient } from '@apollo/client/react';
import { errorText, uploadImage, type UploadedImage } from '@kith/web/data';
import { isComposing, Prose } from '@kith/web/ui';
import { IconBlockquote, IconBold, IconCode, IconHeading, IconItalic, IconLink, IconList, IconPhoto, type TablerIcon } from '@tabler/icons-react';
import { useEffect, useId, useImperativeHandle, useLayoutEffect, useRef, useState, type ClipboardEvent, type DragEvent, type KeyboardEvent, type ReactNode, type Ref } from 'react';
import { useT } from '../i18n/use-t';
import { RenderMarkdownQueryDocument } from './markdown-editor.generated';
import { linkAround, paragraph, prefixLines, quotation, surround, type Change, type Field } from './markdown-text';
import { MentionList, useMentions } from './mentions';
import styles from './markdown-editor.module.css';

export interface MarkdownEditorHandle {
  focus(): void;
  /** Puts somebody's words in as a quotation. */
  quote(words: string): void;
}

interface MarkdownEditorProps {
  value: string;
  onChange: (value: string) => void;
  label: string;
  placeholder?: string;
  /** Lines at the beginning; it grows with the text. */
  rows?: number;
  autoFocus?: boolean;
  /** Ctrl or ⌘ with Enter. */
  onSubmit?: () => void;
  /** The first picture of a new text may become its cover. */
  onImage?: (image: UploadedImage) => void;
  ref?: Ref<MarkdownEditorHandle>;
  /** Stands at the end of the tool row. */
  children?: ReactNode;
}

interface Upload {
  id: number;
  name: string;
  share: number;
  problem?: string;
}

let uploads = 0;

/** A field for Markdown: tools, pictures by paste, drop or choice, mentions, and a preview by the server that will render it. */
export function MarkdownEditor({ value, onChange, label, placeholder, rows = 4, autoFocus, onSubmit, onImage, ref, children }: MarkdownEditorProps) {
  const t = useT();
  const client = useApolloClient();
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const files = useRef<HTMLInputElement>(null);
  const [running, setRunning] = useState<Upload[]>([]);
  const [preview, setPreview] = useState<string | null>(null);
  const [over, setOver] = useState(false);
  const mentions = useMentions(area);

  // The field is as high as its text.
  useLayoutEffect(() => {
    const element = area.current;
    if (!element) return;
    element.style.height = 'auto';
    element.style.height = `${element.scrollHeight + 2}px`;
  }, [value, preview]);

  function field(): Field {
    const element = area.current;
    return { value: element?.value ?? '', start: element?.selectionStart ?? 0, end: element?.selectionEnd ?? 0 };
  }

  function apply(change: Change) {
    const element = area.current;
    if (!element) return;
    element.focus();
    element.setSelectionRange(change.from, change.to);
    // Typed in by the browser itself, it can be undone like any typing.
    if (!document.execCommand('insertText', false, change.text)) {
      element.setRangeText(change.text, change.from, change.to, 'end');
      onChange(element.value);
    }
    element.setSelectionRange(change.selectFrom, change.selectTo);
  }

  useImperativeHandle(ref, () => ({
    focus: () => area.current?.focus(),
    quote: (words) => {
      const element = area.current;
      element?.setSelectionRange(element.value.length, element.value.length);
      apply(paragraph(field(), quotation(words)));
    },
  }));

  useEffect(() => {
    if (!autoFocus) return;
    const element = area.current;
    element?.focus();
    element?.setSelectionRange(element.value.length, element.value.length);
  }, [autoFocus]);

  async function addImages(list: Iterable<File>) {
    for (const file of [...list].filter((one) => one.type.startsWith('image/'))) {
      const upload: Upload = { id: (uploads += 1), name: file.name || t('compose.image-alt'), share: 0 };
      const update = (change: Partial<Upload>) => setRunning((all) => all.map((one) => (one.id === upload.id ? { ...one, ...change } : one)));
      setRunning((all) => [...all.filter((one) => !one.problem), upload]);
      try {
        const image = await uploadImage(file, (share) => update({ share }));
        const alt = file.name.replace(/\.\w+$/, '').replace(/[[\]]/g, '') || t('compose.image-alt');
        apply(paragraph(field(), `![${alt}](${image.url})`));
        onImage?.(image);
        setRunning((all) => all.filter((one) => one.id !== upload.id));
      } catch (error) {
        update({ problem: errorText(t, error) });
      }
    }
  }

  function onPaste(event: ClipboardEvent) {
    const { files: pasted } = event.clipboardData;
    if (pasted.length === 0) return;
    event.preventDefault();
    void addImages(pasted);
  }

  function onDrop(event: DragEvent) {
    setOver(false);
    if (event.dataTransfer.files.length === 0) return;
    event.preventDefault();
    void addImages(event.dataTransfer.files);
  }

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (isComposing(event.nativeEvent)) return;
    if (mentions.onKeyDown(event, apply)) return;
    const command = event.ctrlKey || event.metaKey;
    if (command && event.key === 'Enter') {
      event.preventDefault();
      onSubmit?.();
    } else if (command && event.key === 'b') {
      event.preventDefault();
      apply(surround(field(), '**'));
    } else if (command && event.key === 'i') {
      event.preventDefault();
      apply(surround(field(), '*'));
    } else if (command && event.key === 'k') {
      event.preventDefault();
      apply(linkAround(field(), t('compose.link-text')));
    }
  }

  async function showPreview() {
    if (preview !== null) {
      setPreview(null);
      return;
    }
    if (!value.trim()) {
      setPreview('');
      return;
    }
    const { data } = await client.query({ query: RenderMarkdownQueryDocument, variables: { markdown: value }, fetchPolicy: 'no-cache' });
    setPreview(data?.renderMarkdown ?? '');
  }

  const tools: [string, TablerIcon, (field: Field) => Change][] = [
    [t('compose.bold'), IconBold, (at) => surround(at, '**')],
    [t('compose.italic'), IconItalic, (at) => surround(at, '*')],
    [t('compose.heading'), IconHeading, (at) => prefixLines(at, '## ')],
    [t('compose.quote'), IconBlockquote, (at) => prefixLines(at, '> ')],
    [t('compose.list'), IconList, (at) => prefixLines(at, '- ')],
    [t('compose.code'), IconCode, (at) => surround(at, '`')],
    [t('compose.link'), IconLink, (at) => linkAround(at, t('compose.link-text'))],
  ];

  return (
    <div className={styles.editor} data-over={over || undefined} onDragOver={(event) => (event.preventDefault(), setOver(true))} onDragLeave={() => setOver(false)} onDrop={onDrop}>
      <div className={styles.tools}>
        <div role="toolbar" aria-label={t('compose.toolbar')} className={styles.toolbar}>
          {tools.map(([name, Icon, edit]) => (
            <button key={name} type="button" className={styles.tool} aria-label={name} title={name} disabled={preview !== null} onClick={() => apply(edit(field()))}>
              <Icon size={19} stroke={1.8} aria-hidden="true" />
            </button>
          ))}
          <button type="button" className={styles.tool} aria-label={t('compose.image')} title={t('compose.image')} disabled={preview !== null} onClick={() => files.current?.click()}>
            <IconPhoto size={19} stroke={1.8} aria-hidden="true" />
          </button>
        </div>
        <button type="button" className={styles.switch} aria-pressed={preview !== null} onClick={() => void showPreview()}>
          {preview === null ? t('compose.preview') : t('compose.write')}
        </button>
      </div>
      {preview !== null && (
        <div className={styles.preview}>{preview ? <Prose html={preview} /> : <p className={styles.nothing}>{t('compose.preview-empty')}</p>}</div>
      )}
      <textarea
        ref={area}
        id={id}
        className={styles.area}
        hidden={preview !== null}
        rows={rows}
        value={value}
        placeholder={placeholder}
        aria-label={label}
        aria-autocomplete="list"
        aria-activedescendant={mentions.found.length > 0 ? `${id}-mentions-${mentions.chosen}` : undefined}
        aria-controls={mentions.found.length > 0 ? `${id}-mentions` : undefined}
        onChange={(event) => {
          onChange(event.target.value);
          mentions.look(event.target.value, event.target.selectionStart);
        }}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
        onBlur={mentions.close}
      />
      <MentionList id={`${id}-mentions`} label={t('compose.mentions')} found={mentions.found} chosen={mentions.chosen} onTake={(member) => mentions.take(member, apply)} />
      <input ref={files} type="file" accept="image/*" multiple hidden onChange={(event) => void addImages(event.target.files ?? [])} />
      {running.map((upload) => (
        <p key={upload.id} className={styles.upload} role="status" data-problem={upload.problem ? '' : undefined}>
          {upload.problem
            ? t('compose.upload-failed', { name: upload.name, reason: upload.problem })
            : t('compose.uploading', { name: upload.name, percent: Math.round(upload.share * 100) })}
          {!upload.problem && <progress max={1} value={upload.share} aria-hidden="true" />}
        </p>
      ))}
      {children}
    </div>
  );
}

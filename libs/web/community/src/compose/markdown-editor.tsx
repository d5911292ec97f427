import { useApolloClient } from '@apollo/client/react';
import { errorText, uploadImage, type UploadedImage } from '@kith/web/data';
import { Avatar, Prose } from '@kith/web/ui';
import { IconBlockquote, IconBold, IconCode, IconHeading, IconItalic, IconLink, IconList, IconPhoto, type TablerIcon } from '@tabler/icons-react';
import { useEffect, useId, useImperativeHandle, useLayoutEffect, useRef, useState, type ClipboardEvent, type DragEvent, type KeyboardEvent, type ReactNode, type Ref } from 'react';
import { useT } from '../i18n/use-t';
import { MentionableQueryDocument, RenderMarkdownQueryDocument, type MentionableQuery } from './markdown-editor.generated';
import { linkAround, mentionBefore, paragraph, prefixLines, quotation, surround, type Change, type Field } from './markdown-text';
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
    if (event.nativeEvent.isComposing) return;
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

  const tools: [string, TablerIcon, () => void][] = [
    [t('compose.bold'), IconBold, () => apply(surround(field(), '**'))],
    [t('compose.italic'), IconItalic, () => apply(surround(field(), '*'))],
    [t('compose.heading'), IconHeading, () => apply(prefixLines(field(), '## '))],
    [t('compose.quote'), IconBlockquote, () => apply(prefixLines(field(), '> '))],
    [t('compose.list'), IconList, () => apply(prefixLines(field(), '- '))],
    [t('compose.code'), IconCode, () => apply(surround(field(), '`'))],
    [t('compose.link'), IconLink, () => apply(linkAround(field(), t('compose.link-text')))],
    [t('compose.image'), IconPhoto, () => files.current?.click()],
  ];

  return (
    <div className={styles.editor} data-over={over || undefined} onDragOver={(event) => (event.preventDefault(), setOver(true))} onDragLeave={() => setOver(false)} onDrop={onDrop}>
      <div className={styles.tools}>
        <div role="toolbar" aria-label={t('compose.toolbar')} className={styles.toolbar}>
          {tools.map(([name, Icon, run]) => (
            <button key={name} type="button" className={styles.tool} aria-label={name} title={name} disabled={preview !== null} onClick={run}>
              <Icon size={19} stroke={1.8} aria-hidden="true" />
            </button>
          ))}
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
        aria-expanded={mentions.open}
        aria-controls={mentions.open ? `${id}-mentions` : undefined}
        onChange={(event) => {
          onChange(event.target.value);
          mentions.look(event.target.value, event.target.selectionStart);
        }}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
        onBlur={mentions.close}
      />
      {mentions.list(`${id}-mentions`, apply)}
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

type Mentionable = MentionableQuery['mentionable'][number];

/** Members offered after an @: chosen with the arrows and Enter, or by pointer. */
function useMentions(area: { current: HTMLTextAreaElement | null }) {
  const t = useT();
  const client = useApolloClient();
  const [found, setFound] = useState<Mentionable[]>([]);
  const [chosen, setChosen] = useState(0);
  const asked = useRef<string | null>(null);

  const close = () => {
    asked.current = null;
    setFound([]);
  };

  function look(value: string, cursor: number) {
    const prefix = mentionBefore(value, cursor);
    if (prefix === asked.current) return;
    asked.current = prefix;
    if (prefix === null) return setFound([]);
    client
      .query({ query: MentionableQueryDocument, variables: { prefix } })
      .then(({ data }) => {
        if (asked.current !== prefix) return;
        setFound(data?.mentionable.slice(0, 6) ?? []);
        setChosen(0);
      })
      .catch(close);
  }

  function take(member: Mentionable, apply: (change: Change) => void) {
    const element = area.current;
    if (!element) return;
    const cursor = element.selectionStart;
    const from = element.value.lastIndexOf('@', cursor - 1);
    const text = `@${member.handle} `;
    apply({ from, to: cursor, text, selectFrom: from + text.length, selectTo: from + text.length });
    close();
  }

  function onKeyDown(event: KeyboardEvent, apply: (change: Change) => void): boolean {
    if (found.length === 0) return false;
    if (event.key === 'ArrowDown') setChosen((chosen + 1) % found.length);
    else if (event.key === 'ArrowUp') setChosen((chosen + found.length - 1) % found.length);
    else if (event.key === 'Escape') close();
    else if (event.key === 'Enter' || event.key === 'Tab') take(found[chosen], apply);
    else return false;
    event.preventDefault();
    return true;
  }

  function list(listId: string, apply: (change: Change) => void) {
    if (found.length === 0) return null;
    return (
      <ul id={listId} role="listbox" aria-label={t('compose.mentions')} className={styles.mentions}>
        {found.map((member, index) => (
          <li
            key={member.id}
            role="option"
            aria-selected={index === chosen}
            onPointerDown={(event) => {
              event.preventDefault();
              take(member, apply);
            }}
          >
            <Avatar member={member} size={26} />
            <span>{member.name}</span>
            <small>@{member.handle}</small>
          </li>
        ))}
      </ul>
    );
  }

  return { open: found.length > 0, look, close, onKeyDown, list };
}

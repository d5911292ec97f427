import { useLanguage } from '@kith/web/data';
import type { Ref } from 'react';
import { textLanguage } from './text-language';
import styles from './prose.module.css';

/** Text that members wrote: the server has rendered and sanitised it. */
export function Prose({ html, size = 'post', ref, id }: { html: string; size?: 'post' | 'comment'; ref?: Ref<HTMLDivElement>; id?: string }) {
  const { language } = useLanguage();
  const lang = textLanguage(html.slice(0, 600).replace(/<[^>]*>/g, ''), language);
  return <div ref={ref} id={id} lang={lang} className={`${styles.prose} ${styles[size]}`} dangerouslySetInnerHTML={{ __html: html }} />;
}

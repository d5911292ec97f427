import { Dialog } from '@kith/web/ui';
import { useT } from '../languages/use-t';
import styles from './shortcut-help.module.css';

const shortcuts = [
  ['j', 'shortcuts.next'],
  ['k', 'shortcuts.previous'],
  ['o', 'shortcuts.open'],
  ['r', 'shortcuts.reply'],
  ['c', 'shortcuts.compose'],
  ['/', 'shortcuts.search'],
  ['g h', 'shortcuts.home'],
  ['g n', 'shortcuts.newest'],
  ['g c', 'shortcuts.circles'],
  ['?', 'shortcuts.help'],
] as const;

export default function ShortcutHelp({ onClose }: { onClose: () => void }) {
  const t = useT();
  return (
    <Dialog title={t('shortcuts.title')} onClose={onClose}>
      <dl className={styles.list}>
        {shortcuts.map(([keys, label]) => (
          <div key={keys} className={styles.row}>
            <dt>
              {keys.split(' ').map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(label)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}

import { useId, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { Link } from '../basics/link';
import styles from './menu.module.css';

interface MenuProps {
  /** What the button shows. */
  trigger: ReactNode;
  /** What the button is called. */
  label: string;
  triggerClassName?: string;
  children: ReactNode;
}

/** A button that opens a short list of things to do. The browser's own popover: Escape, a click outside and no JavaScript work by themselves. */
export function Menu({ trigger, label, triggerClassName, children }: MenuProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);

  function place() {
    if (!button.current || !list.current) return;
    const box = button.current.getBoundingClientRect();
    const { style } = list.current;
    const below = window.innerHeight - box.bottom > 320 || box.top < 320;
    style.top = below ? `${box.bottom + 6}px` : 'auto';
    style.bottom = below ? 'auto' : `${window.innerHeight - box.top + 6}px`;
    const fromLeft = box.left < 240;
    style.left = fromLeft ? `${Math.max(8, box.left)}px` : 'auto';
    style.right = fromLeft ? 'auto' : `${document.documentElement.clientWidth - box.right}px`;
  }

  function items(): HTMLElement[] {
    return [...(list.current?.querySelectorAll<HTMLElement>('[role^="menuitem"]:not([disabled])') ?? [])];
  }

  function move(event: KeyboardEvent) {
    const all = items();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1 + all.length, Home: 0, End: all.length - 1 }[event.key];
    if (next === undefined || all.length === 0) return;
    event.preventDefault();
    all[next % all.length].focus();
  }

  return (
    <>
      <button ref={button} type="button" className={triggerClassName} popoverTarget={id} aria-label={label} aria-haspopup="menu" title={label}>
        {trigger}
      </button>
      <div
        ref={list}
        id={id}
        popover="auto"
        role="menu"
        aria-label={label}
        tabIndex={-1}
        className={styles.menu}
        onBeforeToggle={place}
        onToggle={(event) => event.newState === 'open' && items()[0]?.focus({ preventScroll: true })}
        onKeyDown={move}
        onClick={(event) => {
          if ((event.target as Element).closest('[role="menuitem"], [role="menuitemradio"]')) list.current?.hidePopover();
        }}
      >
        {children}
      </div>
    </>
  );
}

interface ItemProps {
  icon?: ReactNode;
  children: ReactNode;
  danger?: boolean;
}

export function MenuButton({ icon, children, danger, onClick }: ItemProps & { onClick: () => void }) {
  return (
    <button type="button" role="menuitem" className={`${styles.item} ${danger ? styles.danger : ''}`} onClick={onClick}>
      {icon}
      <span>{children}</span>
    </button>
  );
}

export function MenuLink({ icon, children, to }: ItemProps & { to: string }) {
  return (
    <Link role="menuitem" className={styles.item} to={to}>
      {icon}
      <span>{children}</span>
    </Link>
  );
}

export function MenuRule() {
  return <div role="separator" className={styles.rule} />;
}

/** One of several, of which exactly one holds. */
export function MenuChoice<Value extends string>(props: {
  label: string;
  value: Value | undefined;
  choices: { value: Value; label: string; lang?: string }[];
  onChoose: (value: Value) => void;
}) {
  return (
    <div role="group" aria-label={props.label} className={styles.choice}>
      <div className={styles.heading} aria-hidden="true">
        {props.label}
      </div>
      <div className={styles.choices}>
        {props.choices.map((choice) => (
          <button
            key={choice.value}
            type="button"
            role="menuitemradio"
            aria-checked={choice.value === props.value}
            lang={choice.lang}
            className={styles.option}
            data-value={choice.value}
            onClick={() => props.onChoose(choice.value)}
          >
            {choice.label}
          </button>
        ))}
      </div>
    </div>
  );
}

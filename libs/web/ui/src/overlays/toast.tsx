import { createContext, useCallback, useContext, useEffect, useRef, useState, type ReactNode } from 'react';
import styles from './toast.module.css';

export interface ToastMessage {
  text: string;
  /** One thing to do about it, such as undo. */
  action?: { label: string; run: () => void };
  tone?: 'plain' | 'problem';
}

const ToastContext = createContext<(message: ToastMessage) => void>(() => undefined);

/** Says something shortly at the lower edge; returns a function. */
export function useToast(): (message: ToastMessage) => void {
  return useContext(ToastContext);
}

const shownMs = 7000;

export function ToastProvider({ children }: { children: ReactNode }) {
  const [message, setMessage] = useState<ToastMessage | null>(null);
  const timer = useRef(0);
  const show = useCallback((next: ToastMessage) => {
    window.clearTimeout(timer.current);
    setMessage(next);
    timer.current = window.setTimeout(() => setMessage(null), shownMs);
  }, []);
  useEffect(() => () => window.clearTimeout(timer.current), []);

  return (
    <ToastContext value={show}>
      {children}
      <div className={styles.region} role="status" aria-live="polite">
        {message && (
          <div
            className={styles.toast}
            data-tone={message.tone}
            onPointerEnter={() => window.clearTimeout(timer.current)}
            onPointerLeave={() => (timer.current = window.setTimeout(() => setMessage(null), shownMs / 2))}
          >
            <span>{message.text}</span>
            {message.action && (
              <button
                type="button"
                onClick={() => {
                  message.action?.run();
                  setMessage(null);
                }}
              >
                {message.action.label}
              </button>
            )}
          </div>
        )}
      </div>
    </ToastContext>
  );
}

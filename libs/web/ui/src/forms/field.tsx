import { useId, type ComponentProps, type ReactNode } from 'react';
import styles from './field.module.css';

interface FieldProps {
  label: string;
  /** What belongs in here, or what it is good for. */
  hint?: ReactNode;
  /** What is wrong with it, and what to do. */
  error?: string | null;
}

function useField({ hint, error }: FieldProps) {
  const id = useId();
  const described = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ');
  return { id, control: { id, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined } };
}

function Around({ id, label, hint, error, children }: FieldProps & { id: string; children: ReactNode }) {
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {children}
      {error && (
        <p id={`${id}-error`} className={styles.error} role="alert">
          {error}
        </p>
      )}
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}

/** One line of text with its name above it. */
export function TextField({ label, hint, error, ...input }: FieldProps & ComponentProps<'input'>) {
  const { id, control } = useField({ label, hint, error });
  return (
    <Around id={id} label={label} hint={hint} error={error}>
      <input type="text" {...input} {...control} />
    </Around>
  );
}

/** Several lines of text. */
export function TextArea({ label, hint, error, ...area }: FieldProps & ComponentProps<'textarea'>) {
  const { id, control } = useField({ label, hint, error });
  return (
    <Around id={id} label={label} hint={hint} error={error}>
      <textarea rows={4} {...area} {...control} />
    </Around>
  );
}

/** One of a list: the browser's own, which every phone knows how to show. */
export function SelectField({ label, hint, error, children, ...select }: FieldProps & ComponentProps<'select'>) {
  const { id, control } = useField({ label, hint, error });
  return (
    <Around id={id} label={label} hint={hint} error={error}>
      <select {...select} {...control}>
        {children}
      </select>
    </Around>
  );
}

/** One of a few, all in sight. */
export function ChoiceField<Value extends string>(props: {
  label: string;
  hint?: ReactNode;
  value: Value | undefined;
  choices: readonly { value: Value; label: string; lang?: string }[];
  onChoose: (value: Value) => void;
}) {
  const id = useId();
  return (
    <fieldset className={styles.choices} aria-describedby={props.hint ? `${id}-hint` : undefined}>
      <legend>{props.label}</legend>
      <div className={styles.options}>
        {props.choices.map(({ value, label, lang }) => (
          <label key={value} className={styles.option} lang={lang}>
            <input type="radio" name={id} value={value} checked={value === props.value} onChange={() => props.onChoose(value)} />
            {label}
          </label>
        ))}
      </div>
      {props.hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {props.hint}
        </p>
      )}
    </fieldset>
  );
}

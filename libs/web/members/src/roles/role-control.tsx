import { useMutation } from '@apollo/client/react';
import { errorText } from '@kith/web/data';
import { Button, Dialog, useToast } from '@kith/web/ui';
import { useState } from 'react';
import { useT } from '../i18n/use-t';
import { SetRoleMutationDocument, type RoleControl_memberFragment } from './role.generated';
import { roles, useRoleWords, type Role } from './role-word';
import styles from './role-control.module.css';

/** An admin gives somebody a role: asked twice before, and undone with one tap after. */
export function RoleControl({ member }: { member: RoleControl_memberFragment }) {
  const t = useT();
  const toast = useToast();
  const words = useRoleWords();
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState<Role>(member.role);
  const [problem, setProblem] = useState<string | null>(null);
  const [setRole, { loading }] = useMutation(SetRoleMutationDocument);
  const { id: memberId, name } = member;

  function start() {
    setChosen(member.role);
    setProblem(null);
    setOpen(true);
  }

  function undo(role: Role) {
    setRole({ variables: { memberId, role } }).then(
      () => toast({ text: t('role.changed', { name, role }) }),
      (error: unknown) => toast({ text: errorText(t, error), tone: 'problem' }),
    );
  }

  function change() {
    const before = member.role;
    setRole({ variables: { memberId, role: chosen } }).then(
      () => {
        setOpen(false);
        toast({ text: t('role.changed', { name, role: chosen }), action: { label: t('action.undo'), run: () => undo(before) } });
      },
      (error: unknown) => setProblem(errorText(t, error)),
    );
  }

  return (
    <>
      <Button size="s" onClick={start}>
        {t('role.change')}
      </Button>
      {open && (
        <Dialog title={chosen === member.role ? t('role.choose', { name }) : t('role.confirm-title', { name, role: chosen })} onClose={() => setOpen(false)}>
          <div className={styles.choose}>
            <fieldset>
              <legend className="visually-hidden">{t('role.choose', { name })}</legend>
              {roles.map((role) => (
                <label key={role} className={styles.role}>
                  <input type="radio" name="role" value={role} checked={role === chosen} onChange={() => setChosen(role)} />
                  <span>
                    <strong>{words[role].name}</strong>
                    <small>{words[role].may}</small>
                  </span>
                </label>
              ))}
            </fieldset>
            <p>{t('role.confirm-text')}</p>
            {problem && (
              <p role="alert" className={styles.problem}>
                {problem}
              </p>
            )}
            <div className={styles.actions}>
              <Button look="accent" disabled={chosen === member.role} busy={loading} onClick={change}>
                {t('role.confirm')}
              </Button>
              <Button onClick={() => setOpen(false)}>{t('action.cancel')}</Button>
            </div>
          </div>
        </Dialog>
      )}
    </>
  );
}

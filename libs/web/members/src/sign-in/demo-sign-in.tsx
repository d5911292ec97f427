import { useMutation } from '@apollo/client/react';
import { errorText } from '@kith/web/data';
import { useId, useState } from 'react';
import { useT } from '../i18n/use-t';
import { SignInAsDemoMutationDocument, type SignInAsDemoMutation, type SignInAsDemoMutationVariables } from './sign-in.generated';
import styles from './sign-in.module.css';

type DemoRole = SignInAsDemoMutationVariables['role'];

const roles = [
  ['MEMBER', 'demo.member', 'demo.member-for'],
  ['HOST', 'demo.host', 'demo.host-for'],
  ['MANAGER', 'demo.manager', 'demo.manager-for'],
  ['CRM', 'demo.crm', 'demo.crm-for'],
  ['ADMIN', 'demo.admin', 'demo.admin-for'],
] as const satisfies readonly (readonly [DemoRole, ...string[]])[];

/** In the demo community one click signs in as somebody of each role. */
export function DemoSignIn({ onSignedIn }: { onSignedIn: (answer: SignInAsDemoMutation['signInAsDemo']) => void }) {
  const t = useT();
  const id = useId();
  const [problem, setProblem] = useState<string | null>(null);
  const [signIn, { loading }] = useMutation(SignInAsDemoMutationDocument);

  function choose(role: DemoRole) {
    if (loading) return;
    setProblem(null);
    signIn({ variables: { role } }).then(
      ({ data }) => data && onSignedIn(data.signInAsDemo),
      (error: unknown) => setProblem(errorText(t, error)),
    );
  }

  return (
    <section className={styles.demo} aria-labelledby={id}>
      <h2 id={id}>{t('demo.title')}</h2>
      <ul>
        {roles.map(([role, name, purpose]) => (
          <li key={role}>
            <button type="button" className={styles.role} onClick={() => choose(role)}>
              <strong>{t(name)}</strong>
              <span>{t(purpose)}</span>
            </button>
          </li>
        ))}
      </ul>
      {problem && <p role="alert">{problem}</p>}
    </section>
  );
}

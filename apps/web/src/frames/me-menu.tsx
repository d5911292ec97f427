import { useMutation } from '@apollo/client/react';
import { paths, useClub, useViewer } from '@kith/web/data';
import { Avatar, Menu, MenuButton, MenuLink, MenuRule } from '@kith/web/ui';
import { IconAdjustmentsHorizontal, IconHeartHandshake, IconKeyboard, IconLayoutDashboard, IconLogout, IconMail, IconSettings, IconUser } from '@tabler/icons-react';
import { useT } from '../languages/use-t';
import { SignOutMutationDocument } from './frame.generated';
import { LookChoices } from './look-choices';
import styles from './frames.module.css';

/** The face in the corner: one's own pages, language and look. */
export function MeMenu({ onShowShortcuts, inConsole = false }: { onShowShortcuts?: () => void; inConsole?: boolean }) {
  const t = useT();
  const viewer = useViewer();
  const club = useClub();
  const [signOut] = useMutation(SignOutMutationDocument);

  if (!viewer) {
    return (
      <Menu label={t('frame.look')} triggerClassName={styles.iconButton} trigger={<IconAdjustmentsHorizontal size={22} stroke={1.7} aria-hidden="true" />}>
        <LookChoices />
      </Menu>
    );
  }

  // A new page, not a new view: nothing of the session may stay in memory.
  const leave = () => void signOut().then(() => window.location.assign(paths.home()));

  return (
    <Menu label={t('frame.menu', { name: viewer.member.name })} triggerClassName={styles.face} trigger={<Avatar member={viewer.member} size={34} />}>
      <MenuLink to={paths.member(viewer.member.handle)} icon={<IconUser size={20} stroke={1.7} aria-hidden="true" />}>
        {viewer.member.name}
      </MenuLink>
      <MenuLink to={paths.relationship()} icon={<IconHeartHandshake size={20} stroke={1.7} aria-hidden="true" />}>
        {t('frame.relationship')}
      </MenuLink>
      <MenuLink to={paths.settings()} icon={<IconSettings size={20} stroke={1.7} aria-hidden="true" />}>
        {t('frame.settings')}
      </MenuLink>
      {viewer.isStaff && (
        <MenuLink to={inConsole ? paths.home() : paths.console()} icon={<IconLayoutDashboard size={20} stroke={1.7} aria-hidden="true" />}>
          {inConsole ? t('frame.club') : t('frame.console')}
        </MenuLink>
      )}
      <MenuRule />
      <LookChoices />
      <MenuRule />
      {club.outbox && (
        <a role="menuitem" className={styles.plainItem} href={paths.outbox()}>
          <IconMail size={20} stroke={1.7} aria-hidden="true" />
          <span>{t('frame.outbox')}</span>
        </a>
      )}
      {onShowShortcuts && (
        <MenuButton onClick={onShowShortcuts} icon={<IconKeyboard size={20} stroke={1.7} aria-hidden="true" />}>
          {t('frame.shortcuts')}
        </MenuButton>
      )}
      <MenuButton onClick={leave} icon={<IconLogout size={20} stroke={1.7} aria-hidden="true" />}>
        {t('action.sign-out')}
      </MenuButton>
    </Menu>
  );
}

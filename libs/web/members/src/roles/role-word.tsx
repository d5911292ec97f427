import { useT } from '../i18n/use-t';
import type { RoleControl_memberFragment } from './role.generated';

export type Role = RoleControl_memberFragment['role'];
export const roles: readonly Role[] = ['MEMBER', 'MANAGER', 'CRM', 'ADMIN'];

/** What a role is called, and what it may do. */
export function useRoleWords(): Record<Role, { name: string; may: string }> {
  const t = useT();
  return {
    MEMBER: { name: t('role.member'), may: t('role.member-may') },
    MANAGER: { name: t('role.manager'), may: t('role.manager-may') },
    CRM: { name: t('role.crm'), may: t('role.crm-may') },
    ADMIN: { name: t('role.admin'), may: t('role.admin-may') },
  };
}

export function RoleWord({ role }: { role: Role }) {
  return useRoleWords()[role].name;
}

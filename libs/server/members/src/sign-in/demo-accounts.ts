import { Injectable } from '@nestjs/common';

export const demoRoles = ['member', 'host', 'manager', 'crm', 'admin'] as const;
export type DemoRoleName = (typeof demoRoles)[number];

/** Who the demo's visitors can be: the demo feature names a member's handle for each part when it starts. */
@Injectable()
export class DemoAccounts {
  private readonly handles = new Map<DemoRoleName, string>();
  private areHere: () => Promise<boolean> = () => Promise.resolve(false);

  /** `areHere` says whether these members are in the database. */
  register(handles: Partial<Record<DemoRoleName, string>>, areHere: () => Promise<boolean>): void {
    this.areHere = areHere;
    for (const role of demoRoles) {
      const handle = handles[role];
      if (handle) this.handles.set(role, handle);
    }
  }

  /** Whether a visitor can be anybody here. */
  isOpen(): Promise<boolean> {
    return this.areHere();
  }

  handleOf(role: DemoRoleName): string | null {
    return this.handles.get(role) ?? null;
  }
}

import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Viewer } from '../members/viewer.type';
import type { DemoRoleName } from './demo-accounts';

export const DemoRole = { MEMBER: 'member', HOST: 'host', MANAGER: 'manager', CRM: 'crm', ADMIN: 'admin' } as const satisfies Record<string, DemoRoleName>;
registerEnumType(DemoRole, { name: 'DemoRole', description: 'A part one may play in the demo.' });

@ObjectType({ description: 'A code is on its way.' })
export class RequestedCode {
  @Field({ description: 'Until when it can be used.' })
  expiresAt: Date;
  @Field(() => Int, { description: 'Seconds until the next one may be asked for.' })
  resendAfterSeconds: number;
}

@ObjectType({ description: 'The session cookie came with this answer.' })
export class SignedIn {
  @Field(() => Viewer)
  viewer: Viewer;
  @Field({ description: 'Whether she became a member by this.' })
  isNew: boolean;
}

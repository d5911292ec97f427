import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn, VirtualColumn } from 'typeorm';
import type { RoleName } from '@kith/server/kernel';

/** GraphQL name → what the database and the actor carry. */
export const Role = { MEMBER: 'member', MANAGER: 'manager', CRM: 'crm', ADMIN: 'admin' } as const satisfies Record<string, RoleName>;
export const Language = { EN: 'en', ZH_CN: 'zh-CN' } as const;
export const Theme = { AUTO: 'auto', LIGHT: 'light', DARK: 'dark' } as const;
export type LanguageName = (typeof Language)[keyof typeof Language];
export type ThemeName = (typeof Theme)[keyof typeof Theme];

registerEnumType(Role, { name: 'Role', description: 'What a member may do for the club. Staff are members with a role other than MEMBER.' });
registerEnumType(Language, { name: 'Language', description: 'A language the whole product speaks.' });
registerEnumType(Theme, { name: 'Theme', description: 'Colours: those of the device, or one of two.' });

/** A person. The fields are plain properties, so that a list may bring them along in its own SQL statement (`memberJson`). */
@Entity('member')
@ObjectType({ description: 'A person in the club. Staff are members with a role.' })
export class Member {
  @Field(() => ID)
  @PrimaryColumn('bigint', { generated: 'identity' })
  id: number;

  @Field({ description: 'Unique name for links and mentions: 2–30 of a–z, 0–9, _ and -.' })
  @Column('citext')
  handle: string;

  @Field({ description: '1–80 characters.' })
  @Column('text')
  name: string;

  @Field({ description: 'What she says of herself; may be empty.' })
  @Column('text')
  bio: string;

  @Field({ description: 'Where she says she is; may be empty.' })
  @Column('text')
  place: string;

  @Field(() => String, { nullable: true, description: 'Path of her picture on this server.' })
  @VirtualColumn({ query: (member) => `select '/uploads/' || file from upload where id = ${member}.avatar_id` })
  avatarUrl: string | null;

  @Field(() => Role)
  @Column('text')
  role: RoleName;

  @Field()
  @Column('timestamptz', { name: 'joined_at' })
  joinedAt: Date;

  @Field({ description: 'False: imported, and nobody has proved to be this person yet.' })
  @VirtualColumn({ query: (member) => `select ${member}.claimed_at is not null` })
  claimed: boolean;

  // Private: hers alone, shown as Viewer.
  @Column('text')
  language: LanguageName;
  @Column('text')
  theme: ThemeName;
  @Column('text', { name: 'time_zone' })
  timeZone: string;
  @Column('timestamptz', { name: 'named_at', nullable: true })
  namedAt: Date | null;
  @Column('timestamptz', { name: 'erased_at', nullable: true })
  erasedAt: Date | null;
}

/**
 * SQL: the public fields of a member row as a JSON object that is a `Member` as it stands, for lists that bring their authors along in one
 * statement. Null for an erased member and for the missing row of a left join.
 */
export const memberJson = (alias: string): string =>
  `case when ${alias}.id is not null and ${alias}.erased_at is null then json_build_object(
     'id', ${alias}.id, 'handle', ${alias}.handle, 'name', ${alias}.name, 'bio', ${alias}.bio, 'place', ${alias}.place, 'role', ${alias}.role,
     'avatarUrl', (select '/uploads/' || file from upload where upload.id = ${alias}.avatar_id),
     'joinedAt', ${alias}.joined_at, 'claimed', ${alias}.claimed_at is not null) end`;

/** JSON has no dates: what `memberJson` brought as text becomes one. Changes the object and returns it. */
export function reviveMember(member: Member): Member {
  member.joinedAt = new Date(member.joinedAt);
  return member;
}

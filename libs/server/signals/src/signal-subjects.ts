import { Injectable } from '@nestjs/common';
import type { Actor } from '@kith/server/kernel';
import { type SignalKind, signalKinds } from '@kith/shared';

export type SubjectName = (typeof signalKinds)[SignalKind]['subject'];

/** What a timeline says of a thing, as far as the reader may see it. */
export interface SubjectDescription {
  title: string;
  /** Path in the web app. */
  url: string | null;
  excerpt?: string | null;
}

/** Describes things of one table for a reader; an id that is gone or hidden from her is left out. */
export type DescribeSubjects = (ids: readonly number[], reader: Actor) => Promise<Map<number, SubjectDescription>>;

/** Where features say how their things are named in timelines, so that a timeline needs none of them. */
@Injectable()
export class SignalSubjects {
  private readonly describers = new Map<SubjectName, DescribeSubjects>();

  register(subject: SubjectName, describe: DescribeSubjects): void {
    this.describers.set(subject, describe);
  }

  /** Descriptions of the subjects of some signals, by kind's subject and id. */
  async describe(signals: readonly { kind: SignalKind; subjectId: number | null }[], reader: Actor): Promise<(signal: { kind: SignalKind; subjectId: number | null }) => SubjectDescription | null> {
    const ids = new Map<SubjectName, Set<number>>();
    for (const { kind, subjectId } of signals) {
      const subject = signalKinds[kind]?.subject;
      if (subject && subjectId !== null) ids.set(subject, (ids.get(subject) ?? new Set()).add(subjectId));
    }
    const found = new Map<SubjectName, Map<number, SubjectDescription>>();
    await Promise.all([...ids].map(async ([subject, set]) => {
      const describe = this.describers.get(subject);
      if (describe) found.set(subject, await describe([...set], reader));
    }));
    return ({ kind, subjectId }) => (subjectId === null ? null : (found.get(signalKinds[kind]?.subject)?.get(subjectId) ?? null));
  }
}

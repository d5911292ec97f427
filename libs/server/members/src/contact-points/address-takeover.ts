import { Injectable } from '@nestjs/common';
import type { Tx } from '@kith/server/kernel';
import { Mailer } from '@kith/server/mail';
import { ClubSettings } from '../club/club-settings';
import type { LanguageName } from '../members/member.entity';
import { movedLetter } from '../sign-in/letters';
import { ContactPoint } from './contact-point.entity';
import { ContactPointService } from './contact-point.service';

export interface Loser {
  /** Her next address, where she is told. */
  address: string;
  language: LanguageName;
}

/** Moves a verified address to who proves it now. Keeps the promise that nobody who came in by an address is left without one. */
@Injectable()
export class AddressTakeover {
  constructor(
    private readonly points: ContactPointService,
    private readonly mailer: Mailer,
    private readonly club: ClubSettings,
  ) {}

  /**
   * Takes the address from whoever else has verified it; lock the address first. Returns whom to tell, null for nobody, or 'refused' when it is
   * the only way into an account that is in use.
   */
  async free(tx: Tx, address: string, memberId: number): Promise<Loser | null | 'refused'> {
    const [held] = await tx.query(
      `select p.id, m.id as "ownerId", m.language, m.claimed_at is not null as claimed from contact_point p join member m on m.id = p.member_id
       where p.channel = 'email' and p.value = $1 and p.verified_at is not null and m.id <> $2`,
      [address, memberId],
    );
    if (!held) return null;
    await this.points.lockMember(tx, held.ownerId);
    const point = await tx.findOneByOrFail(ContactPoint, { id: held.id });
    const [heir] = await this.points.othersLike(tx, point);
    if (held.claimed && !heir) return 'refused';
    await this.points.remove(tx, point, heir);
    return heir ? { address: heir.value, language: held.language } : null;
  }

  /** After the commit: the address has moved whether this letter arrives or not. */
  async tell(loser: Loser, address: string): Promise<void> {
    const letter = movedLetter(loser.language, { address, club: this.club.nameIn(loser.language) });
    await this.mailer.send({ to: loser.address, ...letter }).catch(() => undefined);
  }
}

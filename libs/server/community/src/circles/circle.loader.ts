import { Injectable } from '@nestjs/common';
import { type BatchLoad, type Loaders, type RequestContext } from '@kith/server/kernel';
import type { Circle } from './circle.entity';
import { CircleService } from './circle.service';

const none: ReadonlySet<number> = new Set();

/** Circles, and what the viewer is in them, each kind in one statement per request. */
@Injectable()
export class CircleLoader {
  private readonly membership = new WeakMap<Loaders, BatchLoad<number, boolean>>();
  private readonly hostedCircles = new WeakMap<Loaders, Promise<ReadonlySet<number>>>();

  constructor(private readonly circles: CircleService) {}

  /** The circles whose host the viewer is. */
  async hosted({ loaders, actor }: RequestContext): Promise<ReadonlySet<number>> {
    if (!actor) return none;
    let hosted = this.hostedCircles.get(loaders);
    if (!hosted) this.hostedCircles.set(loaders, (hosted = this.circles.hostedBy(actor)));
    return hosted;
  }

  /** Whether the viewer is in a circle. */
  async viewerIsMember({ loaders, actor }: RequestContext, circleId: number): Promise<boolean> {
    if (!actor) return false;
    let batch = this.membership.get(loaders);
    if (!batch) {
      batch = async (ids) => {
        const joined = await this.circles.joinedAmong(actor.memberId, ids);
        return ids.map((id) => joined.has(id));
      };
      this.membership.set(loaders, batch);
    }
    return (await loaders.of(batch).load(circleId)) ?? false;
  }

  /** The batch behind `ofMember`. */
  private readonly ofMembers = (ids: readonly number[]): Promise<Circle[][]> => this.circles.ofMembers(ids);

  /** The circles a member is in. */
  async ofMember({ loaders }: RequestContext, memberId: number): Promise<Circle[]> {
    return (await loaders.of(this.ofMembers).load(memberId)) ?? [];
  }
}

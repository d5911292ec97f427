import { Injectable } from '@nestjs/common';
import type { BatchLoad, Loaders, RequestContext } from '@kith/server/kernel';
import { ReadingService } from './reading.service';

/** How far the viewer has read, for all posts of a request in one statement. */
@Injectable()
export class ReadingLoader {
  private readonly batches = new WeakMap<Loaders, BatchLoad<number, number>>();

  constructor(private readonly reading: ReadingService) {}

  lastComment({ loaders, actor }: RequestContext, postId: number): Promise<number | null> | null {
    if (!actor) return null;
    let batch = this.batches.get(loaders);
    if (!batch) this.batches.set(loaders, (batch = (ids) => this.reading.lastComments(actor.memberId, ids)));
    return loaders.of(batch).load(postId);
  }
}

import { Injectable, type OnModuleInit } from '@nestjs/common';
import { IntakeRegistry } from '@kith/server/intake';
import { SignalLog } from '@kith/server/signals';
import { takeBadges } from './badge.intake';
import { takeCircles, takeJoinings, takeMemberships, takeTopics } from './circle.intake';
import { takeAcceptances, takeComments } from './comment.intake';
import { takePosts } from './post.intake';
import { takePraise } from './praise.intake';
import { takeLinks, takeReads } from './reading.intake';

/** Takes what another community has written. Each function takes one batch with its counts and its signals at their original dates, once. */
@Injectable()
export class CommunityIntake implements OnModuleInit {
  constructor(
    private readonly registry: IntakeRegistry,
    private readonly signals: SignalLog,
  ) {}

  onModuleInit(): void {
    this.registry.register('topic', takeTopics);
    this.registry.register('circle', takeCircles(this.signals));
    this.registry.register('membership', takeMemberships(this.signals));
    this.registry.register('post', takePosts(this.signals));
    this.registry.register('comment', takeComments(this.signals));
    this.registry.register('acceptance', takeAcceptances(this.signals));
    this.registry.register('praise', takePraise(this.signals));
    this.registry.register('badge', takeBadges(this.signals));
    this.registry.register('link', takeLinks);
    this.registry.register('read', takeReads(this.signals));
    this.registry.register('joining', takeJoinings(this.signals));
  }
}

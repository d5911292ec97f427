import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Circle } from './circles/circle.entity';
import { CircleLoader } from './circles/circle.loader';
import { CircleResolver } from './circles/circle.resolver';
import { CircleService } from './circles/circle.service';
import { AnswerService } from './comments/answer.service';
import { Comment } from './comments/comment.entity';
import { CommentLoader } from './comments/comment.loader';
import { CommentResolver } from './comments/comment.resolver';
import { CommentService } from './comments/comment.service';
import { ThreadService } from './comments/thread.service';
import { CommunitySignals } from './community.signals';
import { ContributionsLoader } from './contributions/contributions.loader';
import { ContributionsResolver } from './contributions/contributions.resolver';
import { Draft } from './drafts/draft.entity';
import { DraftResolver } from './drafts/draft.resolver';
import { DraftService } from './drafts/draft.service';
import { FeedResolver } from './feed/feed.resolver';
import { FeedService } from './feed/feed.service';
import { CommunityIntake } from './intake/community.intake';
import { Post } from './posts/post.entity';
import { PostLists } from './posts/post-lists';
import { PostLoader } from './posts/post.loader';
import { PostResolver } from './posts/post.resolver';
import { PostService } from './posts/post.service';
import { PreviewResolver } from './posts/preview.resolver';
import { PraiseResolver } from './praise/praise.resolver';
import { PraiseService } from './praise/praise.service';
import { ReadingLoader } from './reading/reading.loader';
import { ReadingResolver } from './reading/reading.resolver';
import { ReadingService } from './reading/reading.service';
import { SearchResolver } from './search/search.resolver';
import { SearchService } from './search/search.service';
import { Topic } from './topics/topic.entity';
import { TopicResolver } from './topics/topic.resolver';
import { TopicService } from './topics/topic.service';

/** Circles, posts, threads, praise, topics, the home feed and search. */
@Module({
  imports: [TypeOrmModule.forFeature([Post, Comment, Circle, Topic, Draft])],
  providers: [
    PostService, PostLists, PostLoader, PostResolver, PreviewResolver,
    CommentService, AnswerService, ThreadService, CommentLoader, CommentResolver,
    CircleService, CircleLoader, CircleResolver,
    TopicService, TopicResolver,
    PraiseService, PraiseResolver,
    FeedService, FeedResolver,
    ReadingService, ReadingLoader, ReadingResolver,
    DraftService, DraftResolver,
    SearchService, SearchResolver,
    ContributionsLoader, ContributionsResolver,
    CommunitySignals, CommunityIntake,
  ],
})
export class CommunityModule {}

import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { RequestContext } from '@kith/server/kernel';
import type { Attribution } from '../posts/post.entity';
import { attributionsOf, textsOf } from '../posts/row-parts';
import type { Comment } from './comment.entity';

/** What threads leave out of their comments, in one statement per request. */
@Injectable()
export class CommentLoader {
  private readonly loadMarkdown = textsOf(this.source, 'comment', 'markdown');
  private readonly loadAttribution = attributionsOf(this.source, 'comment');

  constructor(@InjectDataSource() private readonly source: DataSource) {}

  markdown({ loaders }: RequestContext, comment: Comment): Promise<string | null> | string {
    return comment.markdown ?? loaders.of(this.loadMarkdown).load(comment.id);
  }

  attribution({ loaders }: RequestContext, comment: Comment & { originId?: number | null }): Promise<Attribution | null> | null {
    return comment.originId && !comment.deletedAt ? loaders.of(this.loadAttribution).load(comment.id) : null;
  }
}

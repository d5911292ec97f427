import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow, Cost } from '@kith/server/kernel';
import { renderHtml } from '@kith/server/text';
import { checkedMarkdown } from '../checked-input';
import { mostPostBytes } from './post-text';

@Resolver()
export class PreviewResolver {
  @Allow('member')
  @Cost(2_000)
  @Query(() => String, { description: 'The HTML of Markdown that is being written. Errors: input.invalid over 200,000 bytes.' })
  renderMarkdown(@Args('markdown') markdown: string): string {
    return renderHtml(checkedMarkdown(markdown, mostPostBytes, true));
  }
}

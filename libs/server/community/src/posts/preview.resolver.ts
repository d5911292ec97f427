import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@kith/server/kernel';
import { renderHtml } from '@kith/server/text';
import { checkedMarkdown } from '../checked-input';

@Resolver()
export class PreviewResolver {
  @Allow('member')
  @Query(() => String, { description: 'The HTML of Markdown that is being written. Errors: input.invalid over 200,000 bytes.' })
  renderMarkdown(@Args('markdown') markdown: string): string {
    return renderHtml(checkedMarkdown(markdown, 200_000, true));
  }
}

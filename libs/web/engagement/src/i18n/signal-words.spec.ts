import { setupI18n } from '@lingui/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import type { Catalogue, Translate } from '@kith/web/data';
import { en } from './en';
import { countName, signalSentence } from './signal-words';
import { zhCn } from './zh-cn';

function translator(locale: string, messages: Catalogue): Translate {
  const i18n = setupI18n({ locale, messages: { [locale]: { ...messages } } });
  i18n.setMessagesCompiler(compileMessage);
  return (key, values) => i18n._(key, values);
}

const t = translator('en', en);
const chinese = translator('zh-CN', zhCn);

describe('Signals in words', () => {
  it('say what she did and what was done towards her', () => {
    expect(signalSentence(t, { kind: 'praise.given', acted: true, partner: 'Tom' })).toBe('Praised Tom');
    expect(signalSentence(t, { kind: 'praise.given', acted: false, partner: 'Tom' })).toBe('Praised by Tom');
    expect(signalSentence(t, { kind: 'praise.given', acted: false, partner: null })).toBe('Received praise');
    expect(signalSentence(chinese, { kind: 'comment.created', acted: false, partner: '张伟' })).toBe('张伟 回复了');
  });

  it('of a kind that nobody has told this page about keep their name', () => {
    expect(signalSentence(t, { kind: 'survey.answered', acted: true, partner: null })).toBe('survey.answered');
    expect(countName(t, 'survey.answered')).toBe('survey.answered');
  });

  it('name the daily counts of both sides', () => {
    expect(countName(t, 'comment.created')).toBe('Replies');
    expect(countName(chinese, 'praise.received')).toBe('得到赞赏');
  });
});

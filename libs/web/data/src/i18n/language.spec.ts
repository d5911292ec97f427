import { chooseLanguage } from './language';

describe('the language of a page', () => {
  it('is the member’s setting before anything else', () => {
    expect(chooseLanguage({ setting: 'ZH_CN', cookie: 'en', acceptLanguage: 'en' })).toBe('zh-cn');
  });

  it('is that of the cookie for a visitor, when it is one we have', () => {
    expect(chooseLanguage({ cookie: 'zh-cn', acceptLanguage: 'en' })).toBe('zh-cn');
    expect(chooseLanguage({ cookie: 'fr', acceptLanguage: 'zh-TW' })).toBe('zh-cn');
  });

  it('follows what the browser prefers, in its order', () => {
    expect(chooseLanguage({ acceptLanguage: 'zh-CN,zh;q=0.9,en;q=0.8' })).toBe('zh-cn');
    expect(chooseLanguage({ acceptLanguage: 'fr, zh;q=0.3, en;q=0.7' })).toBe('en');
    expect(chooseLanguage({ acceptLanguage: 'de, zh;q=0' })).toBe('en');
    expect(chooseLanguage({})).toBe('en');
  });
});

import { textLanguage } from './text-language';

describe('the language of what members write', () => {
  it('is Chinese when a good part of it is, also with Latin names in it', () => {
    expect(textLanguage('川西小环线五日自驾', 'en')).toBe('zh-CN');
    expect(textLanguage('Aurora 车主的 OTA 升级', 'en')).toBe('zh-CN');
    expect(textLanguage('川西小环线五日自驾', 'zh-cn')).toBeUndefined();
  });

  it('is English on a Chinese page when it is in Latin letters, also with a Chinese word in it', () => {
    expect(textLanguage('Which grinder do you take along?', 'zh-cn')).toBe('en');
    expect(textLanguage('What does 你好 mean, and how is it written by hand?', 'zh-cn')).toBe('en');
    expect(textLanguage('Which grinder do you take along?', 'en')).toBeUndefined();
  });

  it('says nothing about a text without letters', () => {
    expect(textLanguage('42', 'zh-cn')).toBeUndefined();
    expect(textLanguage('', 'zh-cn')).toBeUndefined();
  });
});

import { looksLikeAddress, typedAddress, typedCode } from './typed-code';

describe('What is typed to sign in', () => {
  it('takes a code however it was typed or pasted', () => {
    expect(typedCode('123456')).toBe('123456');
    expect(typedCode(' 123 456\n')).toBe('123456');
    expect(typedCode('１２３－４５６')).toBe('123456');
    expect(typedCode('Your code: 048213')).toBe('048213');
    expect(typedCode('12')).toBe('12');
    expect(typedCode('1234567')).toBe('123456');
  });

  it('takes an address from an input method', () => {
    expect(typedAddress('　mei＠example.org ')).toBe('mei@example.org');
  });

  it('knows what cannot be an address', () => {
    for (const good of ['a@b.co', 'mei.lin+club@mail.example.org', '张伟@例子.中国']) expect(looksLikeAddress(good)).toBe(true);
    for (const bad of ['', 'mei', 'mei@', '@example.org', 'mei@example', 'mei lin@example.org', 'mei@example..org']) expect(looksLikeAddress(bad)).toBe(false);
  });
});

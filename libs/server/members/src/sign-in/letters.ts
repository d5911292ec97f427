import type { LanguageName } from '../members/member.entity';

type Wording = { subject: string; text: string };

/** The letter with a code. The code stands in the subject so that a phone shows it without opening anything. */
export function codeLetter(language: LanguageName, purpose: 'sign-in' | 'confirm', { code, club, minutes }: { code: string; club: string; minutes: number }): Wording {
  if (language === 'zh-CN') {
    const what = purpose === 'sign-in' ? `登录${club}` : `确认您在${club}的这个邮箱`;
    return {
      subject: `${code} 是您的${club}验证码`,
      text: `您好，\n\n用这个验证码${what}：\n\n    ${code}\n\n${minutes} 分钟内有效，只能使用一次。请不要告诉任何人，我们的工作人员也不会向您索要。\n\n如果这不是您本人的操作，请忽略这封邮件，什么都不会改变。\n\n${club}\n`,
    };
  }
  const what = purpose === 'sign-in' ? `sign in to ${club}` : `confirm this address for your account at ${club}`;
  return {
    subject: `${code} is your code for ${club}`,
    text: `Hello,\n\nuse this code to ${what}:\n\n    ${code}\n\nIt works once, within ${minutes} minutes. Tell it to nobody; our staff will never ask for it.\n\nIf you did not ask for it, ignore this letter and nothing will change.\n\n${club}\n`,
  };
}

/** To a member whose address was proved by somebody else and moved there. */
export function movedLetter(language: LanguageName, { address, club }: { address: string; club: string }): Wording {
  if (language === 'zh-CN') {
    return {
      subject: `${address} 不再属于您的${club}账户`,
      text: `您好，\n\n有人用发到 ${address} 的验证码确认了这个邮箱，所以它现在属于另一个账户。您的账户仍可用其他已验证的邮箱登录。\n\n如果您仍在使用 ${address}，可以在设置里重新确认它。\n\n${club}\n`,
    };
  }
  return {
    subject: `${address} no longer belongs to your account at ${club}`,
    text: `Hello,\n\nsomebody has confirmed ${address} with a code that was sent there, so it now belongs to another account. You can still sign in with your other confirmed addresses.\n\nIf you still use ${address}, confirm it again in your settings.\n\n${club}\n`,
  };
}

export const sessionCookie = 'kith_session';

/** Browsers keep no cookie longer. The session in the database decides how long it is good for. */
const maxAgeSeconds = 400 * 86_400;

/** The session token in a Cookie header; null when there is none. */
export function sessionTokenIn(header: string | undefined): string | null {
  for (const part of header?.split(';') ?? []) {
    const [name, value] = part.split('=', 2);
    if (name.trim() === sessionCookie && value?.trim()) return value.trim();
  }
  return null;
}

/** The Set-Cookie header that carries a session token, or that removes it when the token is null. */
export function sessionCookieHeader(token: string | null, secure: boolean): string {
  const attributes = `Path=/; HttpOnly; SameSite=Lax; Max-Age=${token ? maxAgeSeconds : 0}${secure ? '; Secure' : ''}`;
  return `${sessionCookie}=${token ?? ''}; ${attributes}`;
}

// The pages that (h) looks at, and who looks.

/** Feed and post page, signed out and in: { name, path, headers }. */
export async function lookedAt(stage) {
  const { members, readPostId } = await stage.community();
  const { cookie } = members[1233];
  const accept = { accept: 'text/html', 'accept-language': 'en' };
  return [
    { name: 'feed, signed out', path: '/', headers: accept },
    { name: 'feed, signed in', path: '/', headers: { ...accept, cookie } },
    { name: 'post, signed out', path: `/p/${readPostId}`, headers: accept },
    { name: 'post, signed in', path: `/p/${readPostId}`, headers: { ...accept, cookie } },
  ];
}

/** An answer's headers without those of its connection and its moment. */
export function keptHeaders(headers) {
  return Object.fromEntries(headers.filter(([name]) => !['connection', 'keep-alive', 'date', 'transfer-encoding'].includes(name)));
}

/** What the server answers: status, headers and bytes. */
export async function fetched(url, path, headers) {
  const answer = await fetch(url + path, { headers: { ...headers, 'accept-encoding': 'identity' }, redirect: 'manual' });
  return { status: answer.status, headers: keptHeaders([...answer.headers]), body: Buffer.from(await answer.arrayBuffer()) };
}

// The control of (h): the same pages without their scripts, and the same assets byte for byte, from a bare server.
import { get } from 'node:http';
import { fetched, keptHeaders } from './pages.mjs';

/** The HTML without anything that runs or fetches JavaScript. */
export function withoutScripts(html) {
  return html.replace(/<script\b[\s\S]*?<\/script>/g, '').replace(/<link rel="modulepreload"[^>]*>/g, '').replace(/<link rel="stylesheet"[^>]*\bdisabled>/g, '');
}

/** Starts a control for some pages, which it answers as who asks in `headers` sees them. */
export async function copyWithoutScripts(stage, url, pages) {
  const answers = {};
  for (const { path, headers } of pages) {
    const page = await fetched(url, path, headers);
    const html = page.body.toString('utf8');
    const body = Buffer.from(withoutScripts(html));
    answers[path] = { ...page, headers: { ...page.headers, 'content-length': body.length }, body };
    for (const asset of assetsIn(html)) answers[asset] ??= await asSent(url + asset);
  }
  return stage.bare({ kind: 'sameBytes', answers });
}

/** The files of this site that a page shows. */
function assetsIn(html) {
  return new Set([...html.matchAll(/(?:src|href)="(\/(?:assets|uploads)\/[^"]+|\/favicon\.svg)"|url\(["']?(\/assets\/[^"')]+)/g)].map(([, attribute, style]) => attribute ?? style).filter((file) => !file.endsWith('.js')));
}

/** An answer with the encoding that a browser gets, still encoded. */
function asSent(url) {
  return new Promise((done, fail) => {
    get(url, { headers: { 'accept-encoding': 'gzip, deflate, br' } }, async (answer) => {
      const parts = [];
      for await (const part of answer) parts.push(part);
      done({ status: answer.statusCode, headers: keptHeaders(Object.entries(answer.headers)), body: Buffer.concat(parts) });
    }).once('error', fail);
  });
}

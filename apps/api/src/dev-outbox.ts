import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { Mailer } from '@kith/server/mail';

const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** `/dev/outbox`: the letters that went nowhere for want of a mail server. Registered outside production only. */
export function devOutbox(fastify: FastifyInstance, app: NestFastifyApplication): void {
  fastify.get('/dev/outbox', async (_, reply) => {
    const letters = await app.get(Mailer).undelivered();
    const list = letters.map(
      ({ to, subject, text, sentAt }) =>
        `<article><h2>${escape(subject)}</h2><p class="meta">${escape(to)} · <time datetime="${sentAt.toISOString()}">${sentAt.toISOString().replace('T', ' ').slice(0, 19)} UTC</time></p><pre>${escape(text)}</pre></article>`,
    );
    return reply
      .header('content-type', 'text/html; charset=utf-8')
      .header('cache-control', 'no-store')
      .header('content-security-policy', `default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`)
      .send(`<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Outbox</title><style>
:root{color-scheme:light dark;font:16px/1.6 system-ui;background:light-dark(#faf6ee,#141a17);color:light-dark(#22302b,#e8e4da)}
main{max-width:640px;margin:3rem auto;padding:0 1rem}article{border-top:1px solid light-dark(#ddd5c5,#33403a);padding:1rem 0}
h1{font-weight:500}h2{font-size:1rem;margin:0}.meta{color:light-dark(#5c6a64,#a3aea8);margin:0}pre{white-space:pre-wrap;font:inherit}</style>
<main><h1>Outbox</h1><p>No mail server is configured (SMTP_URL), so letters stay here. The newest is on top; this page does not exist in production.</p>
${list.join('') || '<p>No letters yet. Sign in with an address, and the code lands here.</p>'}</main></html>`);
  });
}

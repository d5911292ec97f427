// Writes a Stack Exchange dump of invented rows: the same files, columns and order as the real ones.
import { createWriteStream, mkdirSync } from 'node:fs';
import { once } from 'node:events';
import { sentence } from './words.mjs';

const start = Date.UTC(2015, 0, 1);
const spanMs = 8 * 365 * 86_400_000;
const tagCount = 60;

/** Pseudo-random numbers below a limit, the same in every run. */
function dice(seed) {
  let state = seed >>> 0;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * limit);
  };
}

const escape = (text) => text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]);
const at = (share) => new Date(start + spanMs * share).toISOString().replace('Z', '');

/** Writes the files into a folder and returns the number of rows. */
export async function writeDump(folder, { users, posts, comments, votes }) {
  mkdirSync(folder, { recursive: true });
  const roll = dice(7);
  // A few write most: the square of a draw.
  const somebody = () => 1 + Math.floor((roll(1000) / 1000) ** 2 * users * 0.999);
  const questions = Math.round(posts / 3);
  const said = (n) => Array.from({ length: n }, () => sentence(roll)).join(' ');
  const body = () => `<p>${said(3)}</p>\n\n<p>${said(2)} <code>${roll(900)}</code> <a href="https://example.org/${roll(99)}">${sentence(roll)}</a></p>\n<ul>\n<li>${said(1)}</li>\n<li><strong>${said(1)}</strong></li>\n</ul>\n`;
  const questionOf = (n) => 1 + ((n * 7919) % questions);

  await write(folder, 'Users', users, (n) => ({
    Id: n + 1, Reputation: roll(3000), CreationDate: at((n / users) * 0.5), DisplayName: `Invented Person ${n + 1}`, LastAccessDate: at(0.5 + roll(500) / 1000),
    Location: roll(3) ? undefined : 'Somewhere', AboutMe: roll(4) ? undefined : `<p>${said(1)}</p>`, AccountId: n + 1,
  }));
  await write(folder, 'Posts', posts, (n) => {
    const common = { Id: n + 1, CreationDate: at(0.3 + (n / posts) * 0.69), Score: roll(20), Body: body(), OwnerUserId: somebody(), LastActivityDate: at(0.99) };
    if (n >= questions) return { ...common, PostTypeId: 2, ParentId: questionOf(n) };
    const tags = [...new Set([roll(tagCount), roll(tagCount)])].map((tag) => `<tag-${tag + 1}>`).join('');
    return { ...common, PostTypeId: 1, ViewCount: roll(9000), Title: `${sentence(roll).slice(0, 90)} (${n + 1})`, Tags: tags, AnswerCount: 2, CommentCount: 2, ContentLicense: 'CC BY-SA 4.0' };
  });
  await write(folder, 'Comments', comments, (n) => ({ Id: n + 1, PostId: 1 + roll(posts), Score: roll(5), Text: said(2), CreationDate: at(0.99 + (n / comments) * 0.005), UserId: somebody() }));
  await write(folder, 'Votes', votes, (n) => ({ Id: n + 1, PostId: 1 + roll(posts), VoteTypeId: 2, CreationDate: `${at(0.995 + (n / votes) * 0.004).slice(0, 10)}T00:00:00.000` }));
  const badges = users * 2;
  await write(folder, 'Badges', badges, (n) => ({ Id: n + 1, UserId: 1 + (n % users), Name: ['Student', 'Teacher', 'Editor', 'Curious'][roll(4)], Date: at(0.9), Class: 3, TagBased: 'False' }));
  await write(folder, 'Tags', tagCount, (n) => ({ Id: n + 1, TagName: `tag-${n + 1}`, Count: Math.round((questions * 2) / tagCount) }));
  const links = Math.round(questions / 20);
  await write(folder, 'PostLinks', links, (n) => ({ Id: n + 1, CreationDate: at(0.99), PostId: 1 + n, RelatedPostId: 2 + n, LinkTypeId: 1 }));
  return users + posts + comments + votes + badges + tagCount + links;
}

async function write(folder, name, count, rowOf) {
  const file = createWriteStream(`${folder}/${name}.xml`);
  const element = name.toLowerCase();
  file.write(`\uFEFF<?xml version="1.0" encoding="utf-8"?>\n<${element}>\n`);
  for (let n = 0; n < count; n++) {
    const attributes = Object.entries(rowOf(n)).filter(([, value]) => value !== undefined).map(([key, value]) => `${key}="${escape(String(value)).replace(/\n/g, '&#xA;')}"`);
    if (!file.write(`  <row ${attributes.join(' ')} />\n`)) await once(file, 'drain');
  }
  file.end(`</${element}>\n`);
  await once(file, 'finish');
}

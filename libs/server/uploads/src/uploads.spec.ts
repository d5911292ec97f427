import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import Fastify, { type FastifyInstance } from 'fastify';
import sharp from 'sharp';
import { DataSource } from 'typeorm';
import { type Actor, databaseOptions, DomainError, readEnvironment } from '@kith/server/kernel';
import { createTestDatabase, type TestDatabase } from '@kith/server/kernel/testing';
import { registerUploads } from './upload.routes';
import { UploadService } from './upload.service';

let database: TestDatabase;
let source: DataSource;
let app: FastifyInstance;
let uploads: UploadService;
let address: string;
const data = mkdtempSync(join(tmpdir(), 'kith-uploads-'));
const mira: Actor = { memberId: 7, role: 'member', proof: { kind: 'session', id: 1 } };

beforeAll(async () => {
  database = await createTestDatabase();
  source = await new DataSource(databaseOptions({ url: database.url, pool: 4 })).initialize();
  uploads = new UploadService(readEnvironment({ KITH_DATA: data }), source);
  app = Fastify();
  await registerUploads(app, {
    uploads,
    identify: async ({ headers }) => {
      if (headers['x-member'] === 'foreign') throw new DomainError('auth.forbidden');
      return headers['x-member'] ? { ...mira, memberId: Number(headers['x-member']) } : null;
    },
  });
  address = await app.listen({ host: '127.0.0.1', port: 0 });
});

afterAll(async () => {
  await app.close();
  await source.destroy();
  await database.drop();
  rmSync(data, { recursive: true });
});

async function send(bytes: Uint8Array, { member = '7', name = 'photo.jpg', field = 'file' } = {}) {
  const form = new FormData();
  form.append(field, new Blob([new Uint8Array(bytes)], { type: 'image/jpeg' }), name);
  const response = await fetch(`${address}/api/uploads`, { method: 'POST', body: form, headers: member ? { 'x-member': member } : {} });
  return { status: response.status, body: (await response.json()) as { file: string; url: string; width: number; height: number; code: string; params: object } };
}

const picture = (width: number, height: number, background = '#3a7') => sharp({ create: { width, height, channels: 3, background } });

/** A PNG that says it is large and whose pixels are a small deflated stream of zeros. */
function bomb(width: number, height: number): Buffer {
  const chunk = (type: string, content: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
    const frame = Buffer.alloc(8 + content.length + 4);
    frame.writeUInt32BE(content.length, 0);
    body.copy(frame, 4);
    frame.writeUInt32BE(crc(body), 8 + content.length);
    return frame;
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), chunk('IHDR', header), chunk('IDAT', deflateSync(Buffer.alloc(5_000_000))), chunk('IEND', Buffer.alloc(0))]);
}

function crc(bytes: Buffer): number {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit++) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
  }
  return (value ^ 0xffffffff) >>> 0;
}

describe('an uploaded image', () => {
  it('is stored as WebP under its content hash, with a row, and served for ever', async () => {
    const { status, body } = await send(await picture(640, 480).jpeg().toBuffer());
    expect(status).toBe(201);
    expect(body).toEqual({ file: expect.stringMatching(/^[0-9a-f]{32}-640x480\.webp$/), url: `/uploads/${body.file}`, width: 640, height: 480 });
    expect(await database.query('select member_id, width, height, bytes from upload where file = $1', [body.file])).toEqual([
      { member_id: 7, width: 640, height: 480, bytes: readFileSync(join(data, 'uploads', body.file)).length },
    ]);

    const served = await fetch(address + body.url);
    expect(served.status).toBe(200);
    expect(Object.fromEntries(served.headers)).toMatchObject({
      'content-type': 'image/webp',
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
      'content-security-policy': `default-src 'none'; sandbox`,
    });
    expect(Buffer.from(await served.arrayBuffer())).toEqual(readFileSync(join(data, 'uploads', body.file)));
    expect((await fetch(address + body.url, { headers: { 'if-none-match': served.headers.get('etag') as string } })).status).toBe(304);
    const head = await fetch(address + body.url, { method: 'HEAD' });
    expect(head.headers.get('content-length')).toBe(served.headers.get('content-length'));
  });

  it('loses its location and every other metadata, and stands upright', async () => {
    const original = await picture(60, 40)
      .jpeg()
      .withExif({ IFD0: { Copyright: 'Mira', Orientation: '6' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 3230/100', GPSLongitudeRef: 'W', GPSLongitude: '0/1 7/1 4366/100' } })
      .withMetadata({ orientation: 6 })
      .toBuffer();
    const { exif } = await sharp(original).metadata();
    expect(exif?.toString('latin1')).toContain('Mira');
    // The tag that points to the location.
    expect(exif?.includes(Buffer.from([0x25, 0x88]))).toBe(true);
    const { body } = await send(original);
    const stored = await sharp(join(data, 'uploads', body.file)).metadata();
    expect(stored).toMatchObject({ format: 'webp', width: 40, height: 60 });
    expect([stored.exif, stored.xmp, stored.iptc, stored.icc, stored.orientation]).toEqual([undefined, undefined, undefined, undefined, undefined]);
    expect(readFileSync(join(data, 'uploads', body.file)).includes('Mira')).toBe(false);
  });

  it('is made at most 2000 pixels wide, and never larger than it was', async () => {
    expect((await send(await picture(4000, 1000).png().toBuffer())).body).toMatchObject({ width: 2000, height: 500 });
    expect((await send(await picture(300, 20_000).png().toBuffer())).body).toMatchObject({ width: 120, height: 8000 });
    expect((await send(await picture(10, 10).png().toBuffer())).body).toMatchObject({ width: 10, height: 10 });
  });

  it.each(['png', 'webp', 'gif', 'avif'] as const)('may be a %s', async (format) => {
    expect(await send(await picture(20, 20, '#123').toFormat(format).toBuffer(), { name: 'lies.txt' })).toMatchObject({ status: 201, body: { width: 20, height: 20 } });
  });

  it('that comes twice is one file and one row', async () => {
    const bytes = await picture(33, 33).png().toBuffer();
    const [one, two] = await Promise.all([send(bytes), send(bytes, { member: '8' })]);
    expect(one.body.file).toBe(two.body.file);
    expect(await database.query('select 1 from upload where file = $1', [one.body.file])).toHaveLength(1);
    expect(readdirSync(join(data, 'uploads')).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('can be stored in a transaction of a seed, without a member', async () => {
    const bytes = await picture(21, 12).png().toBuffer();
    const stored = await source.transaction((tx) => uploads.storeImage(tx, bytes, null));
    expect(stored).toMatchObject({ width: 21, height: 12, url: `/uploads/${stored.file}` });
    expect(await database.query('select id, member_id from upload where file = $1', [stored.file])).toEqual([{ id: stored.id, member_id: null }]);
  });
});

describe('refused is', () => {
  it('whoever is signed out, or whom the app does not trust', async () => {
    const bytes = await picture(10, 10).png().toBuffer();
    expect(await send(bytes, { member: '' })).toMatchObject({ status: 401, body: { code: 'auth.sign-in-required' } });
    expect(await send(bytes, { member: 'foreign' })).toMatchObject({ status: 403, body: { code: 'auth.forbidden' } });
  });

  it.each([
    ['a renamed text file', Buffer.from('Just words, no picture')],
    ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><rect width="10" height="10"/></svg>')],
    ['a PDF', Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>')],
    ['an empty file', Buffer.alloc(0)],
    ['a page with the start of a GIF', Buffer.from('GIF89a<script>alert(1)</script>')],
  ])('%s', async (_, bytes) => {
    expect(await send(bytes)).toMatchObject({ status: 415, body: { code: 'upload.not-an-image', params: {} } });
  });

  it('a TIFF, and a JPEG that was cut off', async () => {
    expect(await send(await picture(10, 10).tiff().toBuffer())).toMatchObject({ status: 415 });
    const whole = await sharp(randomBytes(300 * 300 * 3), { raw: { width: 300, height: 300, channels: 3 } }).jpeg().toBuffer();
    expect(await send(whole.subarray(0, 200))).toMatchObject({ status: 415 });
  });

  it('a decompression bomb, before its pixels are decoded', async () => {
    const before = process.memoryUsage().rss;
    expect(await send(bomb(20_000, 20_000))).toMatchObject({ status: 413, body: { code: 'upload.too-large', params: { megapixels: 50 } } });
    expect(process.memoryUsage().rss - before).toBeLessThan(200 * 1048576);
    // Within the limit by its header, but with pixels that are not there.
    expect((await send(bomb(5000, 5000))).status).toBe(415);
  });

  it('more than 10 MB, with an answer that arrives', async () => {
    expect(await send(randomBytes(10 * 1048576 + 1))).toMatchObject({ status: 413, body: { code: 'upload.too-large', params: { megabytes: 10 } } });
    expect(await send(randomBytes(40 * 1048576))).toMatchObject({ status: 413 });
  });

  it('a body that is no form, another field, or half a form', async () => {
    const post = (body: string, type: string) => fetch(`${address}/api/uploads`, { method: 'POST', body, headers: { 'content-type': type, 'x-member': '7' } });
    expect((await post('{}', 'application/json')).status).toBe(415);
    expect((await post('--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nb\r\n--x--\r\n', 'multipart/form-data; boundary=x')).status).toBe(400);
    expect((await post('--x\r\nContent-Disposition: form-data; name="file"; filename="a.png"\r\n\r\nab', 'multipart/form-data; boundary=x')).status).toBe(400);
    expect((await send(await picture(10, 10).png().toBuffer(), { field: 'other' })).status).toBe(400);
  });

  it('an upload whose sender hangs up, which leaves nothing behind', async () => {
    const rows = async () => (await database.query('select count(*)::int as n from upload'))[0].n;
    const before = await rows();
    await new Promise<void>((done) => {
      const request = httpRequest(`${address}/api/uploads`, { method: 'POST', headers: { 'content-type': 'multipart/form-data; boundary=x', 'content-length': 5000, 'x-member': '7' } });
      request.on('error', () => done());
      request.write('--x\r\nContent-Disposition: form-data; name="file"; filename="a.png"\r\n\r\nabc');
      setTimeout(() => request.destroy(), 50);
    });
    expect(await rows()).toBe(before);
    expect((await send(await picture(11, 11).png().toBuffer())).status).toBe(201);
  });

  it('the 61st upload of a member within an hour', async () => {
    await database.query(`insert into rate_limit values ('upload:member:9', now() + interval '10 minutes', 60), ('upload:member:10', now() - interval '1 second', 60)`);
    const bytes = await picture(10, 10).png().toBuffer();
    expect(await send(bytes, { member: '9' })).toMatchObject({ status: 429, body: { code: 'rate.limited', params: { seconds: expect.any(Number) } } });
    expect((await send(bytes, { member: '10' })).status).toBe(201);
  });

  it.each(['/uploads/..%2f..%2fetc%2fpasswd', '/uploads/.hidden', '/uploads/0123456789abcdef0123456789abcdef-1x1.webp', '/uploads/a.svg'])('to read %s', async (path) => {
    const response = await fetch(address + path);
    expect(response.status).toBe(404);
    expect(response.headers.get('cache-control')).toBe('no-store');
  });
});

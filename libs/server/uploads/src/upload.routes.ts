import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import multipart from '@fastify/multipart';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Actor, DomainError } from '@kith/server/kernel';
import type { ErrorCode } from '@kith/shared';
import { maxMegabytes } from './image';
import type { UploadService } from './upload.service';

export interface UploadRouteOptions {
  uploads: UploadService;
  /** Who asks; null when signed out. May throw a DomainError, e.g. for a request that another site has caused. */
  identify: (request: FastifyRequest) => Promise<Actor | null>;
}

const maxBytes = maxMegabytes * 1024 * 1024;
const fileName = /^[0-9a-f]{32}-\d{1,5}x\d{1,5}\.webp$/;

const statusOf: Partial<Record<ErrorCode, number>> = {
  'auth.sign-in-required': 401,
  'auth.forbidden': 403,
  'upload.too-large': 413,
  'upload.not-an-image': 415,
  'rate.limited': 429,
};

/**
 * Adds `POST /api/uploads` (field `file`; answers 201 with file, url, width, height, or a status with {code, params}) and
 * `GET /uploads/:file`. Call it before the server listens.
 */
export async function registerUploads(app: FastifyInstance, { uploads, identify }: UploadRouteOptions): Promise<void> {
  // A scope of its own, so that no other route takes multipart bodies.
  await app.register(async (scope) => {
    await scope.register(multipart, { limits: { fileSize: maxBytes, files: 1, fields: 4, fieldSize: 1000, parts: 6, headerPairs: 50 } });
    scope.setErrorHandler(answerError);

    scope.post('/api/uploads', async (request, reply) => {
      const actor = await identify(request);
      if (!actor) throw new DomainError('auth.sign-in-required');
      await uploads.countAgainstLimit(actor.memberId);
      if (!request.isMultipart()) throw new DomainError('upload.not-an-image');
      const { file, url, width, height } = await uploads.receive(await readFile(request), actor.memberId);
      return reply.code(201).send({ file, url, width, height });
    });

    scope.get<{ Params: { file: string } }>('/uploads/:file', async (request, reply) => {
      const { file } = request.params;
      const path = join(uploads.folder, file);
      const found = fileName.test(file) ? await stat(path).catch(() => null) : null;
      void reply.header('x-content-type-options', 'nosniff').header('content-security-policy', `default-src 'none'; sandbox`);
      if (!found) return reply.code(404).header('cache-control', 'no-store').type('text/plain').send('Not found');
      const tag = `"${file.slice(0, 32)}"`;
      void reply.header('cache-control', 'public, max-age=31536000, immutable').header('etag', tag);
      if (request.headers['if-none-match'] === tag) return reply.code(304).send();
      void reply.type('image/webp').header('content-length', found.size);
      return reply.send(createReadStream(path));
    });
  });
}

/** The content of the field `file`. Whatever is wrong with the form is the sender's mistake. */
async function readFile(request: FastifyRequest): Promise<Buffer> {
  try {
    const part = await request.file();
    if (part?.fieldname === 'file') return await part.toBuffer();
  } catch (error) {
    if ((error as FastifyError).code === 'FST_REQ_FILE_TOO_LARGE') throw new DomainError('upload.too-large', { megabytes: maxMegabytes });
  }
  throw new DomainError('input.invalid', { field: 'file' });
}

function answerError(error: FastifyError | DomainError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  // What is left of the body is read and thrown away: a browser that still sends would never see the answer.
  request.raw.resume();
  if (error instanceof DomainError) return reply.code(statusOf[error.code] ?? 400).send(error.extensions);
  request.log.error(error);
  return reply.code(500).send({ code: 'internal', params: {} });
}

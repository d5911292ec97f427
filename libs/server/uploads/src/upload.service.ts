import { createHash, randomBytes } from 'node:crypto';
import { access, mkdir, open, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { DomainError, ENVIRONMENT, type Environment, type Tx } from '@kith/server/kernel';
import { encodeImage } from './image';

export interface StoredImage {
  id: number;
  /** Name on disk and in the URL: content hash, size and extension. */
  file: string;
  /** Path on this server. */
  url: string;
  width: number;
  height: number;
}

interface ImageOnDisk {
  file: string;
  width: number;
  height: number;
  bytes: number;
}

const uploadsPerHour = 60;

/** Keeps the promise that every row of `upload` has its file on disk, and that no file carries anything but pixels. */
@Injectable()
export class UploadService {
  /** Where the files are. */
  readonly folder: string;

  constructor(
    @Inject(ENVIRONMENT) environment: Environment,
    @InjectDataSource() private readonly source: DataSource,
  ) {
    this.folder = resolve(environment.KITH_DATA, 'uploads');
  }

  /**
   * Takes an image of a member. Throws rate.limited after 60 in an hour, upload.too-large over 50 megapixels, and
   * upload.not-an-image for anything unreadable.
   */
  async receive(bytes: Uint8Array, memberId: number): Promise<StoredImage> {
    const image = await this.writeFile(bytes);
    return this.source.transaction((tx) => this.insertRow(tx, image, memberId));
  }

  /** Stores an image in a transaction of the caller, for seeds: an image is decoded meanwhile, so not for requests. Throws as `receive`. */
  async storeImage(tx: Tx, bytes: Uint8Array, memberId: number | null): Promise<StoredImage> {
    return this.insertRow(tx, await this.writeFile(bytes), memberId);
  }

  /** Counts one upload of a member. Throws rate.limited when she has had all of this hour. */
  async countAgainstLimit(memberId: number): Promise<void> {
    const [{ n, seconds }] = await this.source.query(
      `insert into rate_limit as r (key, window_ends_at, n) values ($1, now() + interval '1 hour', 1)
       on conflict (key) do update set
         n = case when r.window_ends_at <= now() then 1 else r.n + 1 end,
         window_ends_at = case when r.window_ends_at <= now() then excluded.window_ends_at else r.window_ends_at end
       returning n, ceil(extract(epoch from window_ends_at - now()))::int as seconds`,
      [`upload:member:${memberId}`],
    );
    if (n > uploadsPerHour) throw new DomainError('rate.limited', { seconds });
  }

  private async writeFile(bytes: Uint8Array): Promise<ImageOnDisk> {
    const image = await encodeImage(bytes);
    const hash = createHash('sha256').update(image.bytes).digest('hex').slice(0, 32);
    const file = `${hash}-${image.width}x${image.height}.webp`;
    const path = join(this.folder, file);
    const exists = await access(path).then(() => true, () => false);
    if (!exists) {
      await mkdir(this.folder, { recursive: true });
      const temporary = join(this.folder, `.${randomBytes(8).toString('hex')}.part`);
      try {
        const handle = await open(temporary, 'wx', 0o644);
        try {
          await handle.writeFile(image.bytes);
          await handle.sync();
        } finally {
          await handle.close();
        }
        await rename(temporary, path);
      } catch (error) {
        await rm(temporary, { force: true });
        throw error;
      }
    }
    return { file, width: image.width, height: image.height, bytes: image.bytes.length };
  }

  private async insertRow(tx: Tx, { file, width, height, bytes }: ImageOnDisk, memberId: number | null): Promise<StoredImage> {
    // The same picture twice is one row, and stays with whoever brought it first. Two statements, because the first does not see a row that was
    // committed while it waited for it.
    await tx.query('insert into upload (file, member_id, width, height, bytes) values ($1, $2, $3, $4, $5) on conflict (file) do nothing', [file, memberId, width, height, bytes]);
    const [row] = await tx.query('select id from upload where file = $1', [file]);
    return { id: row.id, file, url: `/uploads/${file}`, width, height };
  }
}

import sharp from 'sharp';
import { DomainError } from '@kith/server/kernel';

export const maxMegabytes = 10;
const maxMegapixels = 50;
const maxWidth = 2000;
/** Far below the 16,383 pixels that WebP can hold; a long screenshot stays readable. */
const maxHeight = 8000;
/** Decoding takes some 200 MB at worst, so only so many go at once. */
const atOnce = 2;

// Only these decoders may ever see bytes of strangers: no SVG, PDF or TIFF.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({ operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp', 'VipsForeignLoadNsgif', 'VipsForeignLoadHeif'] });

export interface EncodedImage {
  bytes: Buffer;
  width: number;
  height: number;
}

/**
 * The image as WebP, upright, at most 2000 pixels wide, without any metadata. Of an animation the first frame. Throws upload.too-large
 * over 50 megapixels and upload.not-an-image for anything that is not a readable JPEG, PNG, WebP, GIF, AVIF or HEIF.
 */
export async function encodeImage(bytes: Uint8Array): Promise<EncodedImage> {
  return inTurn(async () => {
    // Reading the size does not decode the pixels; the limit is checked here to give its own error, and by sharp again.
    const { width, height } = await read(() => sharp(bytes, { limitInputPixels: false }).metadata());
    if (width * height > maxMegapixels * 1e6) throw new DomainError('upload.too-large', { megapixels: maxMegapixels });
    const { data, info } = await read(() =>
      sharp(bytes, { limitInputPixels: maxMegapixels * 1e6, failOn: 'error' })
        .autoOrient()
        .resize({ width: maxWidth, height: maxHeight, fit: 'inside', withoutEnlargement: true })
        .webp({ quality: 82 })
        .timeout({ seconds: 30 })
        .toBuffer({ resolveWithObject: true }),
    );
    return { bytes: data, width: info.width, height: info.height };
  });
}

async function read<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch {
    throw new DomainError('upload.not-an-image');
  }
}

let running = 0;
const waiting: (() => void)[] = [];

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= atOnce) await new Promise<void>((go) => waiting.push(go));
  else running++;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running--;
  }
}

import type { ErrorCode } from '@kith/shared';
import { UploadError } from './errors';

export interface UploadedImage {
  /** The name to send with a post or a profile. */
  file: string;
  url: string;
  width: number;
  height: number;
}

/** Sends one image; `onProgress` hears the share that is sent, 0 to 1. Fails with an UploadError. */
export function uploadImage(image: Blob, onProgress: (share: number) => void, signal?: AbortSignal): Promise<UploadedImage> {
  return new Promise((resolve, reject) => {
    // fetch() cannot tell how much of a body has left.
    const request = new XMLHttpRequest();
    request.open('POST', '/api/uploads');
    request.setRequestHeader('x-kith', '1');
    request.responseType = 'json';
    request.upload.onprogress = (event) => event.lengthComputable && onProgress(event.loaded / event.total);
    request.onload = () => {
      if (request.status < 300) resolve(request.response as UploadedImage);
      else reject(new UploadError(uploadErrorCode(request.status, request.response)));
    };
    request.onerror = () => reject(new UploadError('offline'));
    request.onabort = () => reject(new UploadError('internal'));
    signal?.addEventListener('abort', () => request.abort());
    const form = new FormData();
    form.append('file', image);
    request.send(form);
  });
}

function uploadErrorCode(status: number, answer: unknown): ErrorCode {
  if (answer && typeof answer === 'object') {
    const { code } = answer as { code?: unknown };
    if (typeof code === 'string') return code as ErrorCode;
  }
  if (status === 413) return 'upload.too-large';
  return status === 401 ? 'auth.sign-in-required' : 'internal';
}

/** The nonce of this page, for styles that a library adds while it runs. */
export function cspNonce(): string {
  // On the server the place that the page host fills at every send.
  if (typeof document === 'undefined') return 'KITH-NONCE';
  return document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
}

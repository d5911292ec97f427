export const codeLength = 6;

/** The digits of what somebody typed or pasted: full-width digits count, spaces and dashes do not. */
export function typedCode(text: string): string {
  return text.normalize('NFKC').replace(/\D/g, '').slice(0, codeLength);
}

/** An address as it is sent: an input method may have left full-width characters and spaces. */
export function typedAddress(text: string): string {
  return text.normalize('NFKC').trim();
}

export function looksLikeAddress(address: string): boolean {
  return /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(address);
}

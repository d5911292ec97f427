/** Checks of arguments, for the files of this folder only. Each returns the value or throws a RangeError with a sentence. */

export function finite(value: number, name: string): number {
  if (!Number.isFinite(value)) throw new RangeError(`${name} must be a finite number, but is ${value}.`);
  return value;
}

export function positive(value: number, name: string): number {
  if (!(finite(value, name) > 0)) throw new RangeError(`${name} must be greater than 0, but is ${value}.`);
  return value;
}

export function notNegative(value: number, name: string): number {
  if (finite(value, name) < 0) throw new RangeError(`${name} must not be negative, but is ${value}.`);
  return value;
}

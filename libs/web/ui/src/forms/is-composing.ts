/** Whether a key belongs to an input method. Safari tells the Enter that ends a word by its old key code only. */
export function isComposing(event: { isComposing: boolean; keyCode: number }): boolean {
  return event.isComposing || event.keyCode === 229;
}

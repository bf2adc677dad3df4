/** A whole number of an attribute; null where it is missing, malformed, or larger than any list or table has use for. */
export function whole(text: string | null | undefined): number | null {
  const number = Number(text ?? Number.NaN)
  return text?.trim() && Number.isInteger(number) && Math.abs(number) <= 1_000_000 ? number : null
}

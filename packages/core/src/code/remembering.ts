/** Texts repeat their words and headings: keeps the answers, up to a bound that no hostile text can fill the memory beyond. */
export function remembering<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const now = answer(text)
    if (known.size < MOST_KEPT) known.set(text, now)
    return now
  }
}

const MOST_KEPT = 100_000

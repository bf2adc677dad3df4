import { list } from '../language/list'
import type { Sentence, SentencePart } from '../sentences/sentence'
import { type Markdown, md } from './escape'

/** A sentence as an item of a list; themes under headings become a list of their own. */
export function sentenceItem({ lead, parts }: Sentence): Markdown {
  const [first] = parts
  if (!first) return md`- ${lead}\n`
  if (first.heading === null) return md`- **${lead}:** ${themes(first)}.\n`
  return md`- **${lead}:**\n${parts.map((part) => md`  - ${part.heading}: ${themes(part)}.\n`)}`
}

const themes = ({ themes }: SentencePart): string =>
  list(themes.map(({ name, note }) => (note === null ? name : `${name} (${note})`)))

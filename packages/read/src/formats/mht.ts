import { decode } from '../encoding'
import { unreadable } from '../messages'
import type { FormatReader } from '../reading'
import { htmlReading } from './html'
import { mimeParts } from './mht/mime'

/**
 * A page saved by a browser or by Word as one file (MHT, MHTML): its first part in HTML, or, where that only divides
 * the window into frames, the longest of the others. Throws `Unreadable` where no part is in HTML.
 */
export const readMht: FormatReader = (bytes, context) => {
  const pages = mimeParts(asCharacters(bytes), context.limits.depth)
    .filter(({ type }) => type === 'text/html' || type === 'application/xhtml+xml')
    .map(({ content, charset }) => decode(content(), charset)?.text ?? '')
    .filter((page) => page.trim() !== '')
  const [first, ...others] = pages
  if (first === undefined) throw unreadable('no-page-inside', context)
  const page = /<frameset[\s>]/i.test(first)
    ? others.reduce((longest, next) => (next.length > longest.length ? next : longest), '')
    : first
  return [htmlReading(page, context)]
}

/** A character for each byte, whatever it stands for. */
function asCharacters(bytes: Uint8Array): string {
  const pieces: string[] = []
  for (let at = 0; at < bytes.length; at += STEP) pieces.push(String.fromCharCode(...bytes.subarray(at, at + STEP)))
  return pieces.join('')
}

/** Arguments that a function takes at once on every platform. */
const STEP = 8192

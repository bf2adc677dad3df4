import type { Problem } from '@sverka/core'
import { problem, unreadable } from '../../messages'
import type { ReadContext } from '../../reading'
import { inRows } from './lines'
import { type Matrix, type Page, type Piece, product, type Ruling } from './page'
import { type Drawing, rulings } from './rulings'
import { withoutPictures } from './streams'

export interface Pages {
  readonly pages: readonly Page[]
  readonly problems: readonly Problem[]
}

/**
 * The pages of a PDF in order, without those too damaged to read, which are reported.
 * Throws `Unreadable` for a file that is locked, damaged as a whole or beyond the limits.
 */
export async function readPages(bytes: Uint8Array, context: ReadContext): Promise<Pages> {
  const { getDocumentProxy, getResolvedPDFJS } = await import('unpdf')
  const { OPS } = await getResolvedPDFJS()
  const file = await getDocumentProxy(withoutPictures(bytes, context), SEALED).catch((error: Error) => {
    throw unreadable(error.name === 'PasswordException' ? 'encrypted' : 'damaged-pdf', context)
  })
  try {
    if (file.numPages > context.limits.items)
      throw unreadable('too-many-pages', context, { limit: context.limits.items })
    const pages: Page[] = []
    const damaged: number[] = []
    let left = context.limits.characters
    for (let number = 1; number <= file.numPages; number++) {
      try {
        const proxy = (await file.getPage(number)) as unknown as PdfPage
        const page = await readPage(proxy, { codes: OPS, characters: left, before: pages.at(-1) })
        left -= page.pieces.reduce((sum, { text }) => sum + text.length, 0)
        pages.push({ number, ...page })
      } catch {
        damaged.push(number)
      }
      const { characters } = context.limits
      if (left < 0) throw unreadable('too-much-text', context, { size: characters - left, limit: characters })
    }
    if (pages.length === 0) throw unreadable('damaged-pdf', context)
    return {
      pages,
      problems: damaged.length === 0 ? [] : [problem('damaged-pages', context, { pages: damaged.join(', ') })],
    }
  } finally {
    await file.destroy()
  }
}

/** Nothing is evaluated, fetched, drawn or printed. */
const SEALED = {
  verbosity: 0,
  isEvalSupported: false,
  disableFontFace: true,
  useSystemFonts: false,
  useWorkerFetch: false,
  enableXfa: false,
} as const

/** What is used of pdf.js's page. */
interface PdfPage {
  getViewport(options: { scale: number }): { width: number; height: number; transform: readonly number[] }
  streamTextContent(): ReadableStream<{ items: readonly TextItem[] }>
  getOperatorList(): Promise<Drawing>
}

interface TextItem {
  /** Absent in the marks that stand between the items of a tagged PDF. */
  readonly str?: string
  readonly transform: readonly number[]
  readonly width: number
  readonly fontName: string
}

interface PageReading {
  /** pdf.js's numbers of drawing operations. */
  readonly codes: Readonly<Record<string, number>>
  /** How many may still be read. */
  readonly characters: number
  readonly before: Page | undefined
}

async function readPage(page: PdfPage, { codes, characters, before }: PageReading): Promise<Omit<Page, 'number'>> {
  const { width, height, transform } = page.getViewport({ scale: 1 })
  const view = transform as unknown as Matrix
  const pieces = await readPieces(page, view, characters)
  // Of a table that begins on the page before, there may be a single cell left.
  const tabular = isTabular(pieces) || (before?.rulings.length ?? 0) > 0
  return { width, height, pieces, rulings: tabular ? await readRulings(page, codes, view) : [] }
}

async function readPieces(page: PdfPage, view: Matrix, characters: number): Promise<Piece[]> {
  const pieces: Piece[] = []
  let left = characters
  for await (const { items } of chunksOf(page.streamTextContent())) {
    for (const item of items) {
      if (item.str === undefined || item.str.trim() === '') continue
      const piece = upright(item, item.str, view)
      if (piece) pieces.push(piece)
      left -= item.str.length
    }
    if (left < 0) break
  }
  return pieces
}

async function* chunksOf<V>(stream: ReadableStream<V>): AsyncGenerator<V> {
  const reader = stream.getReader()
  try {
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) yield chunk.value
  } finally {
    // Not awaited: of a page that has been read to its end, pdf.js never confirms it.
    reader.cancel(new Error('enough')).catch(() => undefined)
  }
}

/** Null for what runs up, down or upside down, such as stamps along the margin, and for what is off any scale. */
function upright({ transform, width, fontName }: TextItem, text: string, view: Matrix): Piece | null {
  const matrix = product(view, transform as unknown as Matrix)
  const size = Math.hypot(matrix[2], matrix[3])
  const level = matrix[0] > 0 && Math.abs(matrix[1]) < matrix[0] * 0.05
  if (!level || !matrix.every(Number.isFinite) || !(size > 0)) return null
  const scale = Math.hypot(view[0], view[1])
  return { text, left: matrix[4], right: matrix[4] + width * scale, baseline: matrix[5], size, font: fontName }
}

/** Whether lines of the page are parted by wide gaps, so that it is worth looking for a table's borders. */
const isTabular = (pieces: readonly Piece[]): boolean =>
  inRows(pieces).filter((row) =>
    row.some((piece, at) => at > 0 && piece.left - (row[at - 1] as Piece).right > piece.size),
  ).length > 1

async function readRulings(page: PdfPage, codes: Readonly<Record<string, number>>, view: Matrix): Promise<Ruling[]> {
  giveTransferToFixedLength()
  return rulings(await page.getOperatorList(), codes, view)
}

/** Node 20 lacks this method of ES2024, without which pdf.js lists no drawing operation after the first font. */
function giveTransferToFixedLength(): void {
  if ('transferToFixedLength' in ArrayBuffer.prototype) return
  Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', {
    value(this: ArrayBuffer, length = this.byteLength): ArrayBuffer {
      return this.slice(0, length)
    },
    configurable: true,
    writable: true,
  })
}

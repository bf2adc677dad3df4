import type { FormatReader } from './reading'
import type { Readable } from './recognise'

/** The reader of each type but archives of documents; fetched when the first file of the type comes. */
export const READERS: Readonly<Record<Exclude<Readable, 'zip'>, () => Promise<FormatReader>>> = {
  text: async () => (await import('./formats/text')).readText,
  html: async () => (await import('./formats/html')).readHtml,
  mht: async () => (await import('./formats/mht')).readMht,
  table: async () => (await import('./formats/table')).readDelimited,
  xlsx: async () => (await import('./formats/table')).readXlsx,
  docx: async () => (await import('./formats/docx')).readDocx,
  odt: async () => (await import('./formats/odt')).readOdt,
  rtf: async () => (await import('./formats/rtf')).readRtf,
  pdf: async () => (await import('./formats/pdf')).readPdf,
  doc: async () => (await import('./formats/doc')).readDoc,
}

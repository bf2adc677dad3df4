/** Name of the root element of an XML file, `html` included; null where the text does not begin as XML. */
export function xmlRoot(text: string): string | null {
  if (!text.startsWith('<?xml')) return null
  const bare = text.slice(0, 4096).replace(/<\?[^>]*>|<!--.*?-->|<![^[>]*>/gs, '')
  return /<([\p{L}_][\p{L}\p{N}_.:-]*)/u.exec(bare)?.[1] ?? 'xml'
}

/** A saved page, an e-mail letter, or null for what has no mail headers. Both begin alike; only letters were sent. */
export function mail(text: string): 'mht' | 'letter' | null {
  const headers = /^(?:[A-Za-z][A-Za-z0-9-]*:.*\r?\n|[ \t]+\S.*\r?\n)+/.exec(text)?.[0] ?? ''
  const known = headers.match(/^(mime-version|content-type|from|to|subject|received|date|message-id|return-path):/gim)
  if ((known?.length ?? 0) < 2) return null
  return /^(to|cc|received|message-id|return-path|delivered-to):/im.test(headers) ? 'letter' : 'mht'
}

/** A page, or a fragment of one: it begins with a tag, or several tags stand in it. */
export function isHtml(text: string): boolean {
  if (/^(<!--|<!doctype\s+html|<(html|head|body|meta|title|script|style)[\s>])/i.test(text)) return true
  const tags = text.match(TAG)?.length ?? 0
  return tags >= (text.startsWith('<') ? 1 : 3)
}

const TAG =
  /<\/?(p|div|br|li|ul|ol|table|tbody|tr|td|th|span|h[1-6]|b|i|strong|em|a|font|section|article|blockquote)(\s[^<>]*|\/)?>/gi

/** Delimited text: its first line is made of short headings, known ones unless the file is named as a table. */
export function isDelimited(text: string, source: string): boolean {
  const first = /^.*/.exec(text)?.[0] ?? ''
  const cells = [';', '\t', ',']
    .map((mark) => first.split(mark))
    .reduce((most, row) => (row.length > most.length ? row : most))
  if (cells.length < 2 || cells.some((cell) => cell.length > LONGEST_HEADING)) return false
  const known = cells.filter((cell) => HEADING.test(cell.trim())).length
  return known >= (/\.(csv|tsv|tab)$/i.test(source) ? 1 : 2) && text.includes('\n')
}

const LONGEST_HEADING = 60
const HEADING =
  /^["']?(№|n$|no$|номер|рекомендаци|мероприяти|содержание|текст|пункт|район|муниципал|округ|территори|регион|область|адресат|кому|ответственн|исполнител|срок|дата|тема|раздел|направлени|recommendation|district|region|date|text|number|addressee|section|theme|deadline)/i

/** A part of a MIME message that has no parts of its own. */
export interface MimePart {
  /** `text/html`; in lower case. */
  readonly type: string
  /** What it says of its encoding; null for nothing. */
  readonly charset: string | null
  /** Its content as it was before it was packed for the mail. */
  readonly content: () => Uint8Array
}

/**
 * The parts of a MIME message in order; parts of parts come in their place. `message` holds a character for each byte.
 * A message without parts is its own only part. Deeper than `depth` nothing is looked for.
 */
export function mimeParts(message: string, depth: number): MimePart[] {
  const blank = /\r?\n\r?\n/.exec(message)
  const head = blank ? message.slice(0, blank.index) : message
  const body = blank ? message.slice(blank.index + blank[0].length) : ''
  const headers = headersOf(head)
  const type = headers.get('content-type') ?? 'text/plain'
  const boundary = parameter(type, 'boundary')
  if (/^multipart\//i.test(type)) {
    return boundary === null || depth <= 0 ? [] : between(body, boundary).flatMap((part) => mimeParts(part, depth - 1))
  }
  const encoding = headers.get('content-transfer-encoding')?.trim().toLowerCase() ?? ''
  return [
    {
      type: type.replace(/;.*$/s, '').trim().toLowerCase(),
      charset: parameter(type, 'charset'),
      content: () => unpacked(body, encoding),
    },
  ]
}

/** Names in lower case; of a header given twice the first. A line that begins with a blank goes on with the one before. */
function headersOf(head: string): ReadonlyMap<string, string> {
  const headers = new Map<string, string>()
  for (const line of head
    .trimStart()
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)) {
    const colon = line.indexOf(':')
    const name = line.slice(0, Math.max(0, colon)).trim().toLowerCase()
    if (name !== '' && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim())
  }
  return headers
}

/** A parameter of a header («charset="utf-8"»); null where it is missing or empty. */
function parameter(header: string, name: string): string | null {
  const [, quoted, bare] = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;"]+))`, 'i').exec(header) ?? []
  return (quoted ?? bare) || null
}

/** What stands between lines that begin with a boundary; what is left open at the end counts too. */
function between(body: string, boundary: string): string[] {
  const [, ...parts] = `\n${body}`.split(`\n--${boundary}`)
  const end = parts.findIndex((part) => part.startsWith('--'))
  return (end === -1 ? parts : parts.slice(0, end)).map((part) => part.replace(/^[ \t]*\r?\n/, ''))
}

function unpacked(body: string, encoding: string): Uint8Array {
  if (encoding === 'base64') return binary(base64(body))
  if (encoding !== 'quoted-printable') return binary(body)
  const lines = body
    .split(/\r?\n/)
    .map((line) => line.trimEnd())
    .map((line) => (line.endsWith('=') ? line.slice(0, -1) : `${line}\n`))
    .join('')
  return binary(lines.replace(/=([0-9A-F]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))))
}

/** As much as is whole: signs that do not belong are passed over, and what is cut off is left out. */
function base64(body: string): string {
  const signs = body.replace(/=.*$/s, '').replace(/[^A-Za-z0-9+/]/g, '')
  return atob(signs.length % 4 === 1 ? signs.slice(0, -1) : signs)
}

const binary = (text: string): Uint8Array => Uint8Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))

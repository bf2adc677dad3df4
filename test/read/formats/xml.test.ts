import { describe, expect, test } from 'vitest'
import { walkXml } from '../../../packages/read/src/formats/xml'
import type { Limits } from '../../../packages/read/src/reading'
import { context, utf8 } from '../fixtures/context'

/** What a walk meets: tags as `<a>` and `</a>`, and text. */
function walked(xml: string | Uint8Array, limits: Partial<Limits> = {}, prefixes: Record<string, string> = {}) {
  const met: string[] = []
  const open: string[] = []
  const bytes = typeof xml === 'string' ? utf8(xml) : xml
  const wellFormed = walkXml(
    { bytes, name: 'часть.xml', prefixes },
    {
      open(name, attributes) {
        open.push(name)
        met.push(`<${[name, ...Object.entries(attributes).map((pair) => pair.join('='))].join(' ')}>`)
      },
      close(name) {
        expect(open.pop()).toBe(name)
        met.push(`</${name}>`)
      },
      text: (text) => met.push(text),
    },
    context('файл', limits),
  )
  expect(open).toEqual([])
  return { met: met.join(''), wellFormed }
}

describe('walkXml', () => {
  test('meets tags, text and CDATA in order', () => {
    expect(walked('<a x="1">раз &amp; <b/><![CDATA[<два>]]></a>')).toEqual({
      met: '<a x=1>раз & <b></b><два></a>',
      wellFormed: true,
    })
  })

  test.each([
    ['cut inside a tag', '<a><b>раз</b><c'],
    ['cut inside text', '<a><b>ра'],
    ['a tag that closes another', '<a><b></c></b></a>'],
    ['an entity nobody declared', '<a>&bomb;</a>'],
    ['nothing at all', ''],
    ['no XML', 'просто текст'],
  ])('%s: every tag that opens closes, and the part is not well formed', (_, xml) => {
    expect(walked(xml).wellFormed).toBe(false)
  })

  test('gives up on rubbish in good time', () => {
    expect(walked('<a>'.concat('&x;<'.repeat(200_000))).wellFormed).toBe(false)
  })

  test('refuses entities of its own', () => {
    const bomb = `<!DOCTYPE a [<!ENTITY x "${'х'.repeat(100)}"><!ENTITY y "${'&x;'.repeat(100)}">]><a>&y;</a>`
    expect(() => walked(bomb)).toThrow('объявляет в части «часть.xml» собственные сущности')
    expect(() => walked('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>')).toThrow('сущности')
    expect(walked('<!DOCTYPE a SYSTEM "http://example.org/a.dtd"><a/>').wellFormed).toBe(true)
  })

  test('holds tags to the limit of nesting', () => {
    expect(walked('<a><a><a></a></a></a>', { depth: 3 }).wellFormed).toBe(true)
    expect(() => walked('<a>'.repeat(100_000))).toThrow('вложены глубже 128 уровней')
  })

  test('reads UTF-16 by its mark', () => {
    const utf16 = (text: string) => Uint8Array.from(Buffer.from(`\uFEFF${text}`, 'utf16le'))
    expect(walked(utf16('<a>район</a>')).met).toBe('<a>район</a>')
    expect(walked(utf16('<a>район</a>').map((_, at, all) => all[at ^ 1] as number)).met).toBe('<a>район</a>')
  })

  test('knows namespaces by their usual prefixes, whatever the file calls them', () => {
    const prefixes = { 'urn:word': 'w' }
    expect(walked('<n:a xmlns:n="urn:word" n:x="1" y="2"><n:b/></n:a>', {}, prefixes).met).toBe(
      '<w:a xmlns:n=urn:word w:x=1 y=2><w:b></w:b></w:a>',
    )
    expect(walked('<a xmlns="urn:word" x="1"/>', {}, prefixes).met).toBe('<w:a xmlns=urn:word x=1></w:a>')
  })

  test('tags and attributes may be named as objects name their innards', () => {
    expect(walked('<__proto__ constructor="1"><toString/></__proto__>').met).toBe(
      '<__proto__ constructor=1><toString></toString></__proto__>',
    )
  })
})

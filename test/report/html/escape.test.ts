import fc from 'fast-check'
import { expect, test } from 'vitest'
import { html } from '../../../packages/report/src/html/escape'
import { printable } from '../../../packages/report/src/language/printable'

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }
const decoded = (escaped: string) => escaped.replace(/&([a-z]+|#39);/g, (_, name: string) => ENTITIES[name] ?? '?')
const hostile = fc.string({ unit: fc.constantFrom(...'<>&"\'`=/ аx;#39\u202E\u0000'), maxLength: 30 })

test('a string reads in a page as it was written, and marks nothing up', () => {
  fc.assert(
    fc.property(fc.oneof(hostile, fc.string({ unit: 'binary' })), (text) => {
      const escaped = html`${text}`.html
      expect(escaped).not.toMatch(/[<>"']/)
      expect(decoded(escaped)).toBe(printable(text))
    }),
  )
})

test('ours goes in as it is, lists are joined, null is nothing', () => {
  const item = html`<b>${'<i>'}</b>`
  expect(html`<p>${item}${[item, null]}${null}${3}</p>`.html).toBe('<p><b>&lt;i&gt;</b><b>&lt;i&gt;</b>3</p>')
})

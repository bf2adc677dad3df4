import { createHook } from 'node:async_hooks'
import { lookup } from 'node:dns'
import { connect } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { read } from '../../packages/read/src'
import { utf8 } from './fixtures/context'
import { samples } from './fixtures/samples'
import { zip } from './fixtures/zip'

/** What Node calls the handles by which anything reaches a network: names looked up, connections made or awaited. */
const NETWORK = /TCP|UDP|DNS|QUERYWRAP|GETADDRINFO|GETNAMEINFO|TLS|HTTP|PIPECONNECT|QUIC/
/** A port where nothing listens. */
const CLOSED = 59_999
let opened: string[] = []
const hook = createHook({
  init(_, type) {
    if (NETWORK.test(type)) opened.push(type)
  },
})

beforeAll(() => hook.enable())
afterAll(() => hook.disable())
beforeEach(() => {
  opened = []
})

test('the watch sees a connection, a name looked up and a fetch', async () => {
  await new Promise((done) => connect({ port: CLOSED, host: '127.0.0.1' }).on('error', done))
  expect(opened).toContain('TCPWRAP')
  opened = []
  await new Promise((done) => lookup('localhost', done))
  expect(opened).toContain('GETADDRINFOREQWRAP')
  opened = []
  await expect(fetch(`http://127.0.0.1:${CLOSED}/`)).rejects.toThrow()
  expect(opened).toContain('TCPWRAP')
})

const URL = `http://127.0.0.1:${CLOSED}/x`
const PAGE = `<!DOCTYPE html SYSTEM "${URL}"><html><head><base href="${URL}"><link rel=stylesheet href="${URL}"><script src="${URL}"></script><style>@import "${URL}"; p{background:url(${URL})}</style><meta http-equiv=refresh content="0;${URL}"></head><body background="${URL}"><img src="${URL}"><iframe src="${URL}"></iframe><object data="${URL}"></object><video src="${URL}"></video><p>Обеспечить подвоз учащихся из сёл.</p></body></html>`
const DOCX = (samples().find(({ name }) => name === 'word.docx')?.parts ?? []).map((part) => ({
  ...part,
  content: String(part.content).replace(
    '</Relationships>',
    `<Relationship Id="x" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="${URL}" TargetMode="External"/><Relationship Id="y" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="${URL}" TargetMode="External"/></Relationships>`,
  ),
}))

test.each([
  ...samples().map(({ name, bytes }) => ({ name, bytes })),
  { name: 'links.html', bytes: utf8(PAGE) },
  { name: 'links.docx', bytes: zip(DOCX) },
  {
    name: 'links.rtf',
    bytes: utf8(`{\\rtf1{\\field{\\*\\fldinst INCLUDEPICTURE "${URL}"}{\\fldrslt Обеспечить}}{\\*\\template ${URL}}}`),
  },
  {
    name: 'entity.docx',
    bytes: zip([
      { name: '[Content_Types].xml', content: '<Types/>' },
      { name: 'word/document.xml', content: `<!DOCTYPE x SYSTEM "${URL}"><x/>` },
    ]),
  },
])('reading $name opens no connection', async ({ name, bytes }) => {
  await read({ source: name, bytes })
  await new Promise((done) => setTimeout(done, 20))
  expect(opened).toEqual([])
})

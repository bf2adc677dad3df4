import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { builtinCodebook } from '../packages/core/src/codebook'
import { run } from './cli/run'
import { blocks, withBlocks } from './docs/blocks'
import { expectedContent } from './docs/expected'
import { figuresTable } from './docs/figures'

// What the README shows is what the program does. After a change that is meant, bring it up to date with
//   SVERKA_UPDATE_README=1 npx vitest run --config .config/vitest.ts test/docs.test.ts

const README = 'README.md'
const readme = readFileSync(README, 'utf8')
const shown = blocks(readme)

const FIGURES = /(?<=<!-- figures -->\n)[\s\S]*(?=<!-- \/figures -->)/

beforeAll(async () => {
  if (!process.env.SVERKA_UPDATE_README) return
  const contents: string[] = []
  for (const block of shown) contents.push((await expectedContent(block)) ?? block.content)
  writeFileSync(README, withBlocks(readme, contents).replace(FIGURES, figuresTable()))
})

const now = () => readFileSync(README, 'utf8')

describe('the README', () => {
  it.each(shown.map((block, at) => [block.content.split('\n')[0], at] as const))(
    'shows what happens: %s',
    async (_, at) => {
      const block = blocks(now())[at]
      if (!block) throw new Error(`expected ${shown.length} blocks`)
      const expected = await expectedContent(block)
      if (expected !== null) expect(block.content).toBe(expected)
    },
  )

  it('shows the committed figures', () => {
    expect(FIGURES.exec(now())?.[0]).toBe(figuresTable())
  })

  it('runs a session, a script and its output', () => {
    const kinds = shown.map(({ language, options }) => [language, ...Object.keys(options)].join(' '))
    expect(kinds.filter((kind) => kind.startsWith('console')).length).toBeGreaterThanOrEqual(5)
    expect(kinds).toContain('js file')
    expect(kinds).toContain('text output')
  })

  it('names only commands and options that there are', async () => {
    const help = (await run('--help')).out
    const commands = [...help.matchAll(/^ {2}([a-z]+) /gm)].map(([, name]) => name as string)
    const helps = await Promise.all(commands.map(async (name) => (await run('help', name)).out))
    const named = [...readme.matchAll(/sverka ([a-z]+)/g)].map(([, name]) => name)
    expect(named.length).toBeGreaterThan(10)
    for (const name of named) expect(commands).toContain(name)
    for (const [option] of readme.matchAll(/--[a-z]+/g)) expect(helps.join('')).toContain(option)
    for (const name of commands) expect(readme).toMatch(new RegExp(`\`?${name}\\b`))
  })

  it('names only npm scripts that there are', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))
    const named = [...readme.matchAll(/`(?:npm|pnpm) (?:run )?([a-z]+)`/g)].map(([, name]) => name as string)
    expect(named).toContain('start')
    for (const name of named) expect(Object.keys(scripts)).toContain(name)
  })

  it('tells how many themes there are and which Node is needed', () => {
    const { engines } = JSON.parse(readFileSync('package.json', 'utf8'))
    expect(readme).toContain(`${builtinCodebook.themes.length} тем`)
    expect(readme).toContain(`${engines.node.replace('>=', '')} или новее`)
  })

  it('has no link that leads nowhere', () => {
    const links = [...readme.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link as string)
    const anchors = [...readme.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => slug(heading))
    const nowhere = links.filter((link) =>
      link.startsWith('#') ? !anchors.includes(link.slice(1)) : !/^https:\/\//.test(link) && !existsSync(link),
    )
    expect(links.length).toBeGreaterThan(15)
    expect(nowhere).toEqual([])
  })

  it('speaks of types that there are', () => {
    const sources = [
      'packages/core/src/index.ts',
      'packages/core/src/model.ts',
      'packages/report/src/index.ts',
      'packages/cli/src/index.ts',
    ]
    const api = sources.map((file) => readFileSync(file, 'utf8')).join('')
    for (const [, name = ''] of readme.matchAll(/`([a-z]+[A-Z]\w+|[A-Z][a-z]+[A-Z]\w+)`/g)) expect(api).toContain(name)
  })
})

/** As GitHub makes anchors of headings. */
const slug = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-')

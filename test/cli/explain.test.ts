import { describe, expect, it } from 'vitest'
import { folder, resolution, run } from './run'

const { write } = folder()
const source = write(
  'северный.txt',
  resolution('Северного', ['Развивать наставничество', 'Организовать профориентационные экскурсии']),
)

describe('explain', () => {
  it('shows verdict, probability, the words recognised with their patterns, and the words weighed', async () => {
    const { status, out, err } = await run('explain', source, '--number', '1')
    expect({ status, err }).toEqual({ status: 0, err: '' })
    expect(out).toMatch(
      /^1 {2}Развивать наставничество\n\nНаставничество \(mentoring\) — найдено, вероятность [01],\d\d\n/,
    )
    expect(out).toMatch(/\n {2}словарь: «наставничество» — об этом просят: .*\{наставничество\}/)
    expect(out).toMatch(/\n {2}модель: (?:\S+ [+−]\d,\d\d(?:;\s|\n))+/)
  })

  it.each(['2', '2.', 'п. 2', '№ 2', '#2'])('takes a number as people write it: %s', async (number) => {
    expect((await run('explain', source, '--number', number)).out).toMatch(/^2 {2}Организовать проф/)
  })

  it('puts the likeliest theme first', async () => {
    const { out } = await run('explain', source, '--number', '2')
    const probabilities = [...out.matchAll(/вероятность\s(\d),(\d\d)/g)].map(([, whole, part]) =>
      Number(`${whole}.${part}`),
    )
    expect(probabilities.length).toBeGreaterThan(0)
    expect(probabilities).toEqual([...probabilities].sort((a, b) => b - a))
  })

  it('explains all that bear the number', async () => {
    const twice = write(
      'дважды.txt',
      resolution('Южного', ['Директорам школ:']).replace(
        '1. Директорам школ:.',
        'Директорам школ:\n1. Развивать наставничество.\nПедагогам:\n1. Проводить «Разговоры о важном».',
      ),
    )
    const { out } = await run('explain', twice, '--number', '1')
    expect(out).toContain('1  Развивать наставничество')
    expect(out).toContain('1  Проводить «Разговоры о важном»')
  })

  it('fails as a document does when there is nothing to explain', async () => {
    const { status, err } = await run('explain', write('пустой.txt', ''), '--number', '1')
    expect(status).toBe(1)
    expect(err).toContain('пустой.txt')
  })

  it('is English when asked', async () => {
    const { out } = await run('explain', source, '--number', '1', '--lang', 'en')
    expect(out).toMatch(/Mentoring \(mentoring\) — found, probability [01]\.\d\d\n/)
  })
})

describe('themes', () => {
  it('lists all by groups', async () => {
    const { out } = await run('themes')
    expect(out).toMatch(/^Воспитание\n {2}important-conversations/)
    expect(out.match(/^ {2}[a-z-]+ +\S/gm)).toHaveLength(40)
  })

  it.each(['mentoring', 'Наставничество', 'НАСТАВНИЧЕСТВО', 'Mentoring'])(
    'tells what belongs to one: %s',
    async (name) => {
      const { out } = await run('themes', name)
      expect(out).toMatch(/^Наставничество \(mentoring\)\n\nЧто это: /)
      expect(out).toContain('Сюда не относится: ')
    },
  )
})

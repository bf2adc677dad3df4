import { describe, expect, test } from 'vitest'
import { markerAtStart } from '../../../packages/core/src/segment/marker'
import { numbering, type Place } from '../../../packages/core/src/segment/numbering'

/** Each line is a unit; one that ends with a colon may head a list. «…» stands for the rest of an unfinished line before it. */
function positions(lines: readonly string[], at: Place['at'] = 'line start'): (string | null)[] {
  const numbers = numbering()
  return lines.map((line, unit) => {
    const marker = markerAtStart(line.replace('…', ''))
    if (!marker) return null
    const position = numbers.accept(marker, {
      at,
      clean: !line.startsWith('…'),
      opens: unit === 0 || (lines[unit - 1]?.endsWith(':') ?? false),
      itemLike: true,
      capital: /^[^\p{L}]*\p{Lu}/u.test(line.slice(marker.end)),
      introduces: line.endsWith(':'),
      header: lines[unit - 1]?.endsWith(':') && markerAtStart(lines[unit - 1] as string) ? unit - 1 : null,
      unit,
    })
    return position && `${position.fit} ${position.depth}${position.parent === null ? '' : ` under ${position.parent}`}`
  })
}

describe('numbers that go on', () => {
  test.each([
    ['one after another', ['1. А', '2. Б', '3. В'], ['first 0', 'next 0', 'next 0']],
    ['with a gap', ['1. А', '4. Б'], ['first 0', 'gap 0']],
    ['printed twice', ['1. А', '2. Б', '2. В'], ['first 0', 'next 0', 'repeat 0']],
    ['from another number than 1', ['10. А', '11. Б'], ['first 0', 'next 0']],
    [
      'in sub-lists under their headings',
      ['1. А:', '1) б', '2) в', '2. Г:', '1) д'],
      ['first 0', 'first 1 under 0', 'next 1 under 0', 'next 0', 'first 1 under 3'],
    ],
    [
      'on levels',
      ['1. А:', '1.1. Б', '1.2. В', '2. Г:', '2.1. Д'],
      ['first 0', 'first 1 under 0', 'next 1 under 0', 'next 0', 'first 1 under 3'],
    ],
    ['on the next level without its heading', ['1.1. А', '1.2. Б', '2.1. В'], ['first 0', 'next 0', 'next 0']],
    [
      'anew under headings without numbers',
      ['1. А', '2. Б', 'Школам:', '1. В', '2. Г'],
      ['first 0', 'next 0', null, 'first 0', 'next 0'],
    ],
    [
      'across Roman headings',
      ['I. А:', '1. Б', '2. В', 'II. Г:', '3. Д'],
      ['first 0', 'first 1 under 0', 'next 1 under 0', 'next 0', 'resumed 1 under 3'],
    ],
    ['in letters', ['а) б', 'б) в', 'в) г'], ['first 0', 'next 0', 'next 0']],
    [
      'back to the outer list, whose items begin alike',
      ['3. А:', '1. б', '2. в', '3. г', '4. Д'],
      ['first 0', 'first 1 under 0', 'next 1 under 0', 'next 1 under 0', 'next 0'],
    ],
    ['though the typist changed the mark', ['1. А', '2) Б', '3) В'], ['first 0', 'next 0', 'next 0']],
  ])('%s', (_, lines, fits) => {
    expect(positions(lines)).toEqual(fits)
  })
})

test('numbers that do not fit are none', () => {
  expect(positions(['1. А', '…7. Б', '2. В', '…40. Г', '150. Д'])).toEqual(['first 0', null, 'next 0', null, null])
  expect(positions(['…5. А', 'д. б'])).toEqual([null, null])
})

test('amid a line only the next number or a small gap begins an item', () => {
  expect(positions(['1. А', '2. Б', '4. В', '9. Г', '1. Д'], 'inside')).toEqual([
    'first 0',
    'next 0',
    'gap 0',
    null,
    null,
  ])
})

test('lists are told apart', () => {
  const numbers = numbering()
  const place: Place = {
    at: 'line start',
    clean: true,
    opens: false,
    itemLike: true,
    capital: true,
    introduces: false,
    header: null,
    unit: 0,
  }
  const list = (line: string) =>
    numbers.accept(markerAtStart(line) as NonNullable<ReturnType<typeof markerAtStart>>, place)?.list
  expect(['1. А', '2. Б', '1. В', '2. Г'].map(list)).toEqual([0, 0, 1, 1])
})

import fc from 'fast-check'
import type { Document } from '../../packages/core/src/model'
import { canonical } from '../../packages/core/src/text/canonical'

const VERBS = ['Обеспечить', 'Продолжить', 'Организовать', 'Усилить', 'совершенствовать', 'Провести', 'развивать']
const OBJECTS = [
  'реализацию программ наставничества',
  'профориентационную работу со старшеклассниками',
  'занятия цикла «Разговоры о важном»',
  'переход на федеральные образовательные программы',
  'подготовку выпускников к государственной итоговой аттестации',
  'горячее питание в начальных классах',
  'ремонт спортивных залов и подвоз из отдалённых деревень',
  'информационно-методическую поддержку молодых педагогов',
  'духовно-нравственное воспитание и работу школьных музеев',
  'учёт спортивного инвентаря',
  'обмен опытом по примеру школы № 2',
  'встречи с родителями (законными представителями) по вопросам безопасности в сети Интернет',
]
const TAILS = [
  'до 1 октября 2024 г.',
  'с учётом требований ФГОС',
  'в том числе в 5–9-х классах',
  'не реже 2 раз в год',
  '',
]
const DISTRICTS = ['Заречного', 'Лесогорского', 'Верхнеозёрского', 'Степного', 'Каменского']

const item = fc
  .tuple(
    fc.constantFrom(...VERBS),
    fc.uniqueArray(fc.constantFrom(...OBJECTS), { minLength: 1, maxLength: 3 }),
    fc.constantFrom(...TAILS),
  )
  .map(([verb, objects, tail]) => [verb, objects.join(', '), tail].filter(Boolean).join(' '))

const NUMBERINGS: readonly ((position: number) => string)[] = [
  (position) => `${position}. `,
  (position) => `${position}) `,
  () => '– ',
]

/** A document of an invented district: letterhead, lead-in, items; whole paragraphs or broken into printed lines. */
const sketch = fc.record({
  district: fc.option(fc.constantFrom(...DISTRICTS), { freq: 6 }),
  day: fc.integer({ min: 20, max: 30 }),
  year: fc.constantFrom(2022, 2023, 2024),
  numbering: fc.constantFrom(...NUMBERINGS),
  addressee: fc.constantFrom('', 'Руководителям образовательных организаций:', 'Родителям:'),
  items: fc.array(item, { maxLength: 6 }),
  width: fc.option(fc.integer({ min: 30, max: 70 })),
})

type Sketch = typeof sketch extends fc.Arbitrary<infer Value> ? Value : never

function toDocument({ district, day, year, numbering, addressee, items, width }: Sketch, at: number): Document {
  const paragraphs = [
    'РЕЗОЛЮЦИЯ',
    `августовской конференции педагогических работников${district ? ` ${district} района` : ''}`,
    `${day} августа ${year} года`,
    'Участники конференции рекомендуют:',
    ...(addressee ? [addressee] : []),
    ...items.map((text, position) => `${numbering(position + 1)}${text}.`),
  ]
  const text = width === null ? paragraphs.join('\n') : paged(paragraphs.map((each) => printed(each, width)).join('\n'))
  const lines = width === null ? 'paragraph' : 'printed'
  return { id: `d${at}`, source: `файл-${at}.txt`, text: canonical(text), lines, numbers: 'kept', supplied: null }
}

/** Broken into lines of at most `width` characters, long words hyphenated where the line ends. */
function printed(paragraph: string, width: number): string {
  const lines: string[] = []
  let line = ''
  for (const word of paragraph.split(' ')) {
    const room = width - line.length - 2
    if (line.length + word.length + 1 <= width) line = line ? `${line} ${word}` : word
    else if (/^[а-яё]{9,}$/.test(word) && room >= 4) {
      lines.push(`${line} ${word.slice(0, 4)}-`)
      line = word.slice(4)
    } else {
      lines.push(line)
      line = word
    }
  }
  return [...lines, line].join('\n')
}

const LINES_A_PAGE = 9

/** With the number of the page after every page, as printing leaves it in a text. */
const paged = (text: string): string =>
  text
    .split('\n')
    .flatMap((line, at) => (at % LINES_A_PAGE === LINES_A_PAGE - 1 ? [line, String((at + 1) / LINES_A_PAGE)] : [line]))
    .join('\n')

/** Documents of one to five invented resolutions; two may be of one district, and one may not name its own. */
export const corpus: fc.Arbitrary<Document[]> = fc
  .array(sketch, { minLength: 1, maxLength: 5 })
  .map((list) => list.map(toDocument))

/** Corpora always the same, for tests that look at many. */
export const corpora = (count: number, seed: number): Document[][] => fc.sample(corpus, { numRuns: count, seed })

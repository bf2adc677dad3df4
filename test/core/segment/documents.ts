import fc from 'fast-check'

/** A recommendation as it should come back. */
export interface Expected {
  readonly number: string | null
  readonly text: string
  readonly addressee: string | null
  readonly section: string | null
}

/** A document of a known list of recommendations, in a random layout. */
export interface Rendered {
  readonly text: string
  readonly lines: 'paragraph' | 'printed'
  readonly expected: readonly Expected[]
}

const VERBS =
  'обеспечить провести организовать продолжить усилить разработать создать развивать внедрить привлечь довести найти'.split(
    ' ',
  )
const OBJECTS =
  'подготовку педагогов|работу кружков|контроль за питанием|план мероприятий|условия для занятий|конкурс чтецов|сопровождение выпускников|встречи с родителями|ремонт спортивного зала|обмен опытом'.split(
    '|',
  )
/** What looks like a number of an item and is none. */
const TAILS =
  'в школах № 3 и № 7|не реже 2 раз в год|до 1 октября 2023 г.|в 2023-2024 учебном году|(п. 3 плана)|в 5-6-х классах|по ст. 28 закона № 273-ФЗ|«Точка роста»|(школы № 1, 2)|к 01.12.2023|на 5 % и более|в части 2.1 программы|с учётом Указа от 7 мая 2018 г. № 204|и т. д.|в д. Малой'.split(
    '|',
  )

const recommendation: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...VERBS),
    fc.array(fc.constantFrom(...OBJECTS), { minLength: 1, maxLength: 4 }),
    fc.array(fc.constantFrom(...TAILS), { maxLength: 2 }),
  )
  .map(([verb, objects, tails]) => [verb, objects.join(', '), ...tails].join(' '))

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** The text without closing punctuation, as a recommendation should come back. */
const bare = (text: string): string => text.replace(/[\s.;,]+$/, '')

interface Style {
  readonly mark: (position: number) => string
  readonly number: (position: number) => string | null
  readonly capital: boolean
  readonly close: string
}

const LETTERS = 'абвгдежзиклмнопрст'

const STYLES: readonly Style[] = [
  { mark: (n) => `${n}. `, number: String, capital: true, close: '.' },
  { mark: (n) => `${n}.`, number: String, capital: true, close: '.' },
  { mark: (n) => `${n}) `, number: String, capital: false, close: ';' },
  { mark: (n) => `${n}.\t`, number: String, capital: true, close: '' },
  { mark: (n) => `${LETTERS[n - 1]}) `, number: (n) => LETTERS[n - 1] ?? null, capital: false, close: ';' },
  { mark: () => '– ', number: () => null, capital: false, close: ';' },
  { mark: () => '-', number: () => null, capital: false, close: ';' },
  { mark: () => '• ', number: () => null, capital: true, close: '' },
  { mark: () => '', number: () => null, capital: true, close: '.' },
]

const HEADS = [
  'РЕЗОЛЮЦИЯ\nавгустовской конференции педагогов Моховского района\n28 августа 2023 года\n\n',
  'Главная » Новости\n10:16\nРезолюция августовского совещания\n\nЗа год сделано многое:\n– открыты 2 кружка;\n– проведены 3 слёта.\n\n',
  'Решение августовского совещания\nСовещание отмечает:\n1. Построена школа.\n2. Обновлены 5 классов.\n\n',
]
const LEAD_INS = [
  'Участники конференции рекомендуют:',
  'Совещание РЕШИЛО:',
  'Конференция считает необходимым:',
  'РЕКОМЕНДОВАТЬ:',
]
const TAIL = [
  '',
  '\n\nПредседатель                 А. Б. Мохов',
  '\n\nРезолюция принята единогласно.\nПросмотров: 12',
  '\n\nОпубликовано: 30.08.2023\nВсего комментариев: 0',
]
const ADDRESSEES = [
  'Управлению образования',
  'Руководителям школ',
  'Педагогическим коллективам',
  'Методической службе',
  'Родителям',
]
const SECTIONS = ['Воспитание', 'Качество образования', 'Педагогические кадры', 'Дополнительное образование']

const frame = fc.record({
  head: fc.constantFrom(...HEADS),
  leadIn: fc.constantFrom(...LEAD_INS),
  tail: fc.constantFrom(...TAIL),
})

/** Items one under another: a line each. */
function listed(
  texts: readonly string[],
  style: Style,
): { lines: string[]; items: { number: string | null; text: string }[] } {
  const lines: string[] = []
  const items = texts.map((plain, at) => {
    const text = style.capital ? capitalised(plain) : plain
    const isLast = at === texts.length - 1
    lines.push(style.mark(at + 1) + bare(text) + (isLast && style.close === ';' ? '.' : style.close))
    return { number: style.number(at + 1), text: bare(text) }
  })
  return { lines, items }
}

/** One plain list. */
export const plainList: fc.Arbitrary<Rendered> = fc
  .record({
    frame,
    texts: fc.array(recommendation, { minLength: 2, maxLength: 15 }),
    style: fc.constantFrom(...STYLES),
  })
  .map(({ frame: { head, leadIn, tail }, texts, style }) => {
    const { lines, items } = listed(texts, style)
    return {
      text: `${head}${leadIn}\n${lines.join('\n')}${tail}`,
      lines: 'printed',
      expected: items.map((item) => ({ ...item, addressee: null, section: null })),
    }
  })

/** Everything in one paragraph with numbers amid it. */
export const oneParagraph: fc.Arbitrary<Rendered> = fc
  .record({
    frame,
    texts: fc.array(recommendation, { minLength: 2, maxLength: 25 }),
    style: fc.constantFrom(...STYLES.slice(0, 3)),
    spaced: fc.boolean(),
  })
  .map(({ frame: { head, leadIn, tail }, texts, style, spaced }) => {
    const { lines, items } = listed(texts, style)
    return {
      text: `${head}Обсудив доклад от 16 августа 2023 года № 606, 1. участники приняли документ. ${leadIn} ${lines.join(spaced ? ' ' : '  ')}${tail}`,
      lines: 'printed',
      expected: items.map((item) => ({ ...item, addressee: null, section: null })),
    }
  })

/** Lists under headings: addressees with a colon, or sections with a number of their own. */
export const underHeadings: fc.Arbitrary<Rendered> = fc
  .record({
    frame,
    groups: fc.array(fc.array(recommendation, { minLength: 1, maxLength: 5 }), { minLength: 2, maxLength: 4 }),
    style: fc.constantFrom(STYLES[0] as Style, STYLES[2] as Style, STYLES[4] as Style, STYLES[5] as Style),
    heading: fc.constantFrom('addressee', 'numbered addressee', 'section', 'path section', 'Roman section'),
    paragraph: fc.boolean(),
  })
  .map(({ frame: { head, leadIn, tail }, groups, style, heading, paragraph }) => {
    const lines: string[] = []
    const expected: Expected[] = []
    groups.forEach((texts, at) => {
      const path = heading === 'path section'
      const own = path
        ? { ...(STYLES[0] as Style), mark: (n: number) => `${at + 1}.${n}. `, number: (n: number) => `${at + 1}.${n}` }
        : style
      const roman = ['I', 'II', 'III', 'IV'][at] as string
      const addressee = heading.endsWith('addressee') ? (ADDRESSEES[at] as string) : null
      const name = SECTIONS[at] as string
      const section = addressee
        ? null
        : path
          ? `${at + 1}. ${name}`
          : heading === 'Roman section'
            ? `${roman}. ${name}`
            : name
      lines.push(addressee ? `${heading === 'addressee' ? '' : `${at + 1}. `}${addressee}:` : (section as string))
      const { lines: itemLines, items } = listed(texts, own)
      lines.push(...itemLines)
      const outer = heading === 'numbered addressee' ? String(at + 1) : heading === 'Roman section' ? roman : null
      for (const { number, text } of items)
        expected.push({ number: number && outer ? `${outer}.${number}` : number, text, addressee, section })
    })
    return {
      text: `${head}${leadIn}\n${lines.join('\n')}${tail}`,
      lines: paragraph ? 'paragraph' : 'printed',
      expected,
    }
  })

/** A list hard-wrapped at a margin, with words cut at line ends and page numbers between lines. */
export const wrapped: fc.Arbitrary<Rendered> = fc
  .record({
    frame,
    texts: fc.array(recommendation, { minLength: 6, maxLength: 15 }),
    style: fc.constantFrom(STYLES[0] as Style, STYLES[2] as Style, STYLES[5] as Style),
    width: fc.integer({ min: 50, max: 90 }),
    page: fc.integer({ min: 12, max: 40 }),
    cutWords: fc.boolean(),
  })
  .map(({ frame: { head, leadIn, tail }, texts, style, width, page, cutWords }) => {
    // Several sentences make paragraphs long enough to be wrapped.
    const long = texts.map(
      (text, at) => `${text}, ${texts[(at + 1) % texts.length]}, ${texts[(at + 2) % texts.length]}`,
    )
    const { lines, items } = listed(long, style)
    const printed = lines.flatMap((line) => wrap(line, width, cutWords))
    const withPages = printed.flatMap((line, at) =>
      at > 0 && at % page === 0 ? ['', `   ${at / page}   `, '', line] : [line],
    )
    return {
      text: `${head}${leadIn}\n${withPages.join('\n')}${tail}`,
      lines: 'printed',
      expected: items.map((item) => ({ ...item, addressee: null, section: null })),
    }
  })

function wrap(paragraph: string, width: number, cutWords: boolean): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of paragraph.split(' ')) {
    const room = width - line.length - 2
    const cut =
      cutWords && /^[а-яё]{9,}$/.test(word) && room > 4 && line.length + word.length >= width
        ? Math.min(room, word.length - 4)
        : 0
    if (cut > 3) {
      lines.push(`${line} ${word.slice(0, cut)}-`)
      line = word.slice(cut)
    } else if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}

/** A table whose head says which column holds the recommendation. */
export const table: fc.Arbitrary<Rendered> = fc
  .record({
    frame,
    texts: fc.array(recommendation, { minLength: 2, maxLength: 12 }),
    words: fc.constantFrom('Рекомендация', 'Мероприятие', 'Содержание'),
    headings: fc.boolean(),
    lines: fc.constantFrom('paragraph' as const, 'printed' as const),
  })
  .map(({ frame: { head, leadIn }, texts, words, headings, lines }) => {
    const rows = [`№ п/п\t${words}\tСрок\tОтветственный`]
    const expected = texts.map((plain, at) => {
      const text = bare(capitalised(plain))
      if (headings && at === 0) rows.push('\tВоспитание\t\t')
      rows.push(`${at + 1}\t${text}\tсентябрь\tДиректора школ`)
      return { number: String(at + 1), text, addressee: null, section: headings ? 'Воспитание' : null }
    })
    return { text: `${head}${leadIn}\n${rows.join('\n')}\nСокращения: ОО – организации.`, lines, expected }
  })

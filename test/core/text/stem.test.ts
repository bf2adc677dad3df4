import { stemmer } from '@orama/stemmers/russian'
import { describe, expect, test } from 'vitest'
import { fold } from '../../../packages/core/src/text/fold'
import { stem } from '../../../packages/core/src/text/stem'
import { EXCEPTIONS } from '../../../packages/core/src/text/stem-exceptions'
import { languageCases } from './language-cases'

const stemOf = (word: string) => stem(fold(word))

/** Forms of one word of the field each; most are words whose forms Snowball alone parts. */
const LEXEMES = [
  'наставник наставника наставнику наставником наставники наставников наставникам наставниками',
  'профориентация профориентации профориентацию профориентацией',
  'система системы системе систему системой систем системам системами системах',
  'инициатива инициативы инициативе инициативу инициатив инициативам',
  'потенциал потенциала потенциалу потенциалом потенциалы',
  'проблема проблемы проблем проблемам проблемах',
  'экзамен экзамена экзамену экзамены экзаменов экзаменам',
  'ветеран ветерана ветераны ветеранов ветеранам ветеранами',
  'коллектив коллектива коллективу коллективы коллективов',
  'материал материала материалы материалов материалами',
  'площадка площадки площадку площадок площадкам',
  'грамотность грамотности грамотностью',
  'деятельность деятельности деятельностью',
  'школа школы школе школу школой школ школам школами школах',
  'учитель учителя учителю учителем учителей учителям учителями',
  'важный важная важное важные важного важной важном важным важных важными',
  'разговор разговора разговору разговоры разговоров разговорам разговорах',
  'ребёнок ребёнка ребёнку ребёнком',
  'запись записи записью записей',
  'управленец управленца управленцы управленцев',
  'городок городка городке городки',
  'правило правила правил правилам правилами',
  'гражданин гражданина граждане граждан гражданам',
  'герой героя герою герои героев',
  'семья семьи семье семью семьёй семей семьям семьями',
  'федеральный федеральная федеральной федеральному федеральных федеральными',
  'внедрить внедрил внедрили внедрят',
  'ФГОС ФГОСа ФГОСу ФГОСы ФГОСов ФГОСами',
]

test.each(LEXEMES)('one stem: %s', (forms) => {
  expect(new Set(forms.split(' ').map(stemOf)).size).toBe(1)
})

test.each([
  ['наставник', 'наставление'],
  ['наставник', 'наставничество'],
  ['образ', 'образование'],
  ['задача', 'задание'],
  ['задание', 'здание'],
  ['ориентация', 'ориентирование'],
  ['класс', 'классика'],
  ['профессия', 'профессор'],
  ['труд', 'трудность'],
  ['право', 'правила'],
  ['аттестат', 'аттестация'],
])('two stems: %s and %s', (first, second) => {
  expect(stemOf(first)).not.toBe(stemOf(second))
})

test.each(['', '2024', 'stem', 'it', 'ж', 'по', 'фгос'])('its own stem: «%s»', (word) => {
  expect(stem(word)).toBe(word)
})

test("stemming a name of an object's own property is harmless", () => {
  for (const word of ['constructor', '__proto__', 'tostring']) expect(stem(word)).toBe(word)
})

test('the table of exceptions is sorted and mends only what Snowball gets wrong, each form once', () => {
  const rows = EXCEPTIONS.trim()
    .split('\n')
    .map((row) => row.split(' ← ') as [string, string])
  const stems = rows.map(([stem]) => stem)
  expect(stems).toEqual([...new Set(stems)].sort())
  const forms = rows.flatMap(([stem, forms]) => forms.split(' ').map((form) => ({ form, stem })))
  expect(new Set(forms.map(({ form }) => form)).size).toBe(forms.length)
  expect(forms.filter(({ form, stem }) => stemmer(form) === stem || fold(form) !== form)).toEqual([])
})

describe('against the shared cases of the field', () => {
  const lexemes = languageCases<{ id: string; forms: string[] }[]>('lexemes.json')
  test.skipIf(lexemes.missing)(`at most 1 % of the pairs of forms are apart ${lexemes.missing ?? ''}`, () => {
    const pairs = (lexemes.cases ?? []).flatMap(({ forms }) =>
      forms.flatMap((first, at) => forms.slice(at + 1).map((second) => [first, second] as const)),
    )
    const apart = pairs.filter(([first, second]) => stemOf(first) !== stemOf(second))
    expect(pairs.length).toBeGreaterThan(500)
    expect(apart.length / pairs.length, apart.join('; ')).toBeLessThanOrEqual(0.01)
  })

  const apart = languageCases<{ a: string[]; b: string[] }[]>('apart.json')
  test.skipIf(apart.missing)(`at most 5 pairs of two words are joined ${apart.missing ?? ''}`, () => {
    const joined = (apart.cases ?? []).filter(({ a, b }) => b.some((form) => a.map(stemOf).includes(stemOf(form))))
    expect(joined.length, JSON.stringify(joined)).toBeLessThanOrEqual(5)
  })
})

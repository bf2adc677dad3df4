/** «двадцать один»; null outside 1…999, where lists counted in words end. */
export const cardinalInWords = (value: number): string | null =>
  parts(value)
    ?.map((part) => CARDINALS[part])
    .join(' ') ?? null

/** «двадцать первый»: only the last part is an ordinal. Null outside 1…999. */
export const ordinalInWords = (value: number): string | null =>
  parts(value)
    ?.map((part, at, all) => (at === all.length - 1 ? ORDINALS[part] : CARDINALS[part]))
    .join(' ') ?? null

/** The numbers with a word of their own that make up a value: 321 → 300, 20, 1. */
function parts(value: number): number[] | null {
  if (!Number.isInteger(value) || value < 1 || value > 999) return null
  const hundreds = value - (value % 100)
  const rest = value % 100
  const tens = rest < 20 ? 0 : rest - (rest % 10)
  return [hundreds, tens, rest - tens].filter((part) => part > 0)
}

const ONES = [...Array(20).keys()].slice(1)
const TENS = [20, 30, 40, 50, 60, 70, 80, 90]
const HUNDREDS = [100, 200, 300, 400, 500, 600, 700, 800, 900]

const named = (words: string): Readonly<Record<number, string>> => {
  const list = words.split(' ')
  return Object.fromEntries([...ONES, ...TENS, ...HUNDREDS].map((value, at) => [value, list[at] as string]))
}

const CARDINALS = named(
  'один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать ' +
    'шестнадцать семнадцать восемнадцать девятнадцать двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят ' +
    'девяносто сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот',
)

const ORDINALS = named(
  'первый второй третий четвёртый пятый шестой седьмой восьмой девятый десятый одиннадцатый двенадцатый тринадцатый ' +
    'четырнадцатый пятнадцатый шестнадцатый семнадцатый восемнадцатый девятнадцатый двадцатый тридцатый сороковой ' +
    'пятидесятый шестидесятый семидесятый восьмидесятый девяностый сотый двухсотый трёхсотый четырёхсотый пятисотый ' +
    'шестисотый семисотый восьмисотый девятисотый',
)

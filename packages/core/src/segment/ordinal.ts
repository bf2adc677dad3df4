/** The value of a number printed as a word, folded: «первое» is 1, «во-вторых» is 2; null for another word. */
export function ordinalValue(folded: string): number | null {
  const at = Math.max(NEUTER.indexOf(folded), SECONDLY.indexOf(folded))
  return at === -1 ? null : at + 1
}

const NEUTER =
  'первое второе третье четвертое пятое шестое седьмое восьмое девятое десятое одиннадцатое двенадцатое'.split(' ')
const SECONDLY =
  'во-первых во-вторых в-третьих в-четвертых в-пятых в-шестых в-седьмых в-восьмых в-девятых в-десятых'.split(' ')

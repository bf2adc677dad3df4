import { expect, test } from 'vitest'
import { isHeading } from '../../../packages/core/src/segment/heading'
import { leadIn } from '../../../packages/core/src/segment/lead-in'
import { lines } from '../../../packages/core/src/segment/lines'

const BLANKS = ' '.repeat(100_000)

// A pattern that tries every blank of a run anew takes ten seconds and more for each of these.
test.each([
  ['a heading', () => isHeading(`Воспитание${BLANKS}детей`)],
  ['capitals', () => lines({ text: `${'РЕШИЛИ. '.repeat(50)}${BLANKS}ОБНОВИТЬ`, lines: 'paragraph' })],
  [
    'a lead-in',
    () =>
      leadIn(
        lines({
          text: `Резолюция\nКонференция рекомендует${BLANKS}школам:\n1. Обновить.\n2. Купить.`,
          lines: 'paragraph',
        }),
      ),
  ],
])('a long run of blanks in %s takes no time', (_, read) => {
  const start = performance.now()
  read()
  expect(performance.now() - start).toBeLessThan(2000)
})

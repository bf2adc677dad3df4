import { countedEn } from '../language/plural'
import type { Wording } from './wording'

const all = (of: number) => (of === 2 ? 'both districts' : `all ${countedEn(of, 'district')}`)

export const english: Wording = {
  nothingToCompare:
    'There is nothing to compare: no recommendations were found in any of the documents; see the problems below.',
  compared: (count, recommendations, each) =>
    `${count === 1 ? 'Read' : 'Compared'}: the recommendations of ${countedEn(count, 'district')}` +
    `${each === '' ? '' : ` (${each})`}${count === 1 ? '' : `, ${recommendations} in all`}.`,
  each: (name, recommendations) => `${name} — ${recommendations}`,
  sharedByAll: (of) => `Shared by ${all(of)}`,
  nothingSharedByAll: (of) => `No theme was found to be shared by ${all(of)}.`,
  sharedByK: (k, of) => `Found in ${k} of ${of}`,
  sharedByMost: (of) => `Found in most of the ${of} districts`,
  sharedBySeveral: (of) => `Found in several of the ${of} districts`,
  onlyIn: (name) => `Only in ${name}`,
  uncertainAtBest: (of) => `Found with certainty in none of the ${of}, but uncertain`,
  foundNowhere: (of) => `Not found in any of the ${of} districts`,
  foundIn: (name) => `Found in ${name}`,
  notFoundIn: (name) => `Not found in ${name}`,
  notFoundOfMost: (name) => `Not found in ${name} of what most others have`,
  notFoundEither: (name) => `Also not found in ${name}`,
  uncertainIn: (name) => `Uncertain in ${name}`,
  uncertainAlso: (names) => `uncertain: ${names}`,
  kOf: (k, of) => `${k} of ${of}`,
  nearest: (cited, quote) => `closest is ${cited}: “${quote}”`,
  meaning:
    '«Not found» means one thing: among the recommendations of this resolution Sverka found none on the theme. It does ' +
    'not mean that the district does nothing about it: the theme may have been put in other words, in another ' +
    'document or earlier. Read the nearest recommendation before you draw a conclusion.',
}

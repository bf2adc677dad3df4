import type { Dictionary } from '../src/code/dictionary'
import { stemFingerprint } from '../src/code/features'
import { fold } from '../src/text/fold'
import { stem } from '../src/text/stem'

/** Which words the dictionary takes for one another: «({молодой}|{начинающий}|{новичок})». */
export interface Kinship {
  /** The groups a stem belongs to, as fingerprints of features; empty for a stem without kin. */
  kinOf(stem: string): readonly number[]
  /** Fingerprint of a stem → its groups. */
  readonly byStem: ReadonlyMap<number, readonly number[]>
}

/** Fewer alternatives are two words for one thing more often than a group that teaches something. */
const SMALLEST_GROUP = 3

/**
 * The groups of alternatives that stand in the dictionary's patterns: what the model learns of one word of a group it
 * learns in part of all, also of those that no example holds.
 */
export function kinship({ entries }: Dictionary): Kinship {
  const groups = new Map<string, readonly string[]>()
  for (const { patterns, hints = [] } of entries)
    for (const pattern of [...patterns, ...hints])
      for (const [, alternatives = ''] of pattern.matchAll(/\(([^()]*)\)/g)) {
        const stems = [...new Set(alternatives.split('|').flatMap(loneStem))].sort()
        if (stems.length >= SMALLEST_GROUP) groups.set(stems.join('|'), stems)
      }
  const byWord = new Map<string, number[]>()
  for (const [name, stems] of groups)
    for (const each of stems) byWord.set(each, [...(byWord.get(each) ?? []), stemFingerprint(`(${name})`)])
  return {
    kinOf: (stem) => byWord.get(stem) ?? [],
    byStem: new Map([...byWord].map(([stem, groups]) => [stemFingerprint(stem), groups])),
  }
}

/** The stem of an alternative that is one word in any of its forms. */
function loneStem(alternative: string): string[] {
  const [, word] = /^\s*\{([^{} -]+)\}\s*$/.exec(alternative) ?? []
  return word === undefined ? [] : [stem(fold(word))]
}

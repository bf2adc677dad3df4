import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shortestNames } from '../../../packages/cli/src/agreement/shortest-names'

describe('shortestNames', () => {
  it.each([
    [[], []],
    [['/д/резолюция.docx'], ['резолюция.docx']],
    [
      ['2023/итоги.txt', '2024/итоги.txt'],
      ['2023/итоги.txt', '2024/итоги.txt'],
    ],
    [
      ['а/2023/итоги.txt', 'б/2023/итоги.txt', 'б/другое.txt'],
      ['а/2023/итоги.txt', 'б/2023/итоги.txt', 'другое.txt'],
    ],
    [
      ['итоги.txt', 'а/итоги.txt'],
      ['итоги.txt', 'а/итоги.txt'],
    ],
    [['./а.txt'], ['а.txt']],
    [
      ['сбор.zip/юг.txt', 'сбор.zip/север.txt'],
      ['юг.txt', 'север.txt'],
    ],
  ])('%j', (paths, names) => {
    const found = shortestNames(paths)
    expect(paths.map((one) => found.get(one))).toEqual(names)
  })

  it('names every path, and no two alike', () => {
    const path = fc
      .array(fc.constantFrom('а', 'б', 'в'), { minLength: 1, maxLength: 4 })
      .map((steps) => steps.join('/'))
    fc.assert(
      fc.property(fc.uniqueArray(path), (paths) => {
        const names = shortestNames(paths)
        expect(new Set(names.values()).size).toBe(paths.length)
        for (const one of paths) expect(one.endsWith(names.get(one) as string)).toBe(true)
      }),
    )
  })

  it('does not depend on where the folder stands', () => {
    const inside = fc.array(fc.constantFrom('а', 'б'), { minLength: 1, maxLength: 3 }).map((steps) => steps.join('/'))
    fc.assert(
      fc.property(fc.uniqueArray(inside, { minLength: 1 }), (paths) => {
        const at = (folder: string) => [...shortestNames(paths.map((one) => `${folder}/x/${one}`)).values()]
        expect(at('/дом')).toEqual(at('работа/2024'))
      }),
    )
  })
})

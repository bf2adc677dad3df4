import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeKey, places } from '../../../packages/core/src/compare/place'
import { segmented } from './corpus'

describe('placeKey', () => {
  it.each([
    ['МР «Лесногорский район»', 'лесногорский'],
    ['МР „Лесногорский район“', 'лесногорский'],
    ['Лесногорский муниципальный район', 'лесногорский'],
    ['Лесногорский район', 'лесногорский'],
    ['ЛЕСНОГОРСКИЙ Р-Н', 'лесногорский'],
    ['Лесногорского района Тверской области', 'лесногорский'],
    ['муниципальный район Лесногорский район', 'лесногорский'],
    ['Лесногорский муниципальный округ (Тверская область)', 'лесногорский'],
    ['Лeсногорский район', 'лесногорский'],
    ['муниципальное образование город Заозёрск', 'заозерск'],
    ['г. Заозерск', 'заозерск'],
    ['городской округ Заозёрск', 'заозерск'],
    ['Елецкое муниципальное образование', 'елецкий'],
    ['Ленинский район города Заозёрска', 'ленинский заозерска'],
    ['Усть-Лесной район Республики Коми', 'усть лесной'],
    ['городской округ', 'городской округ'],
    ['__proto__', 'proto'],
    ['«»', ''],
  ])('%s is %s', (name, key) => expect(placeKey(name)).toBe(key))

  it('tells a town from the district named after it', () => {
    expect(placeKey('город Лесногорск')).not.toBe(placeKey('Лесногорский район'))
  })

  it('knows regions likewise', () => {
    expect(placeKey('Республика Татарстан')).toBe(placeKey('Татарстан'))
    expect(placeKey('Удмуртская Республика')).toBe(placeKey('Республика Удмуртская'))
    expect(placeKey('Тверской области')).toBe(placeKey('Тверская область'))
  })

  it('takes any text, and a very long one in no time', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (name) => typeof placeKey(name) === 'string'))
    const begun = performance.now()
    placeKey('республика '.repeat(1_000_000))
    expect(performance.now() - begun).toBeLessThan(1000)
  })
})

describe('places', () => {
  const asks = ['Усилить']
  const placesOf = (...regions: (string | undefined)[]) => {
    const sketches = regions.map((region, at) => ({
      source: `${at}`,
      district: 'Советский район',
      asks,
      ...(region && { region }),
    }))
    return [...places(segmented(sketches).variables).values()]
  }

  it('joins documents of one name where no region contradicts', () => {
    expect(new Set(placesOf(undefined, 'Тверская область', 'Тверской области')).size).toBe(1)
  })

  it('parts regions, and keeps a document without one by itself then', () => {
    expect(new Set(placesOf('Тверская область', 'Кировская область')).size).toBe(2)
    expect(new Set(placesOf(undefined, 'Тверская область', 'Кировская область')).size).toBe(3)
  })

  it('leaves out documents without a district', () => {
    expect(
      places(
        segmented([
          { source: 'a', asks },
          { source: 'b', district: '«»', asks },
        ]).variables,
      ).size,
    ).toBe(0)
  })
})

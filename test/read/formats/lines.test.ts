import { describe, expect, test } from 'vitest'
import { type Lines, lineGatherer } from '../../../packages/read/src/formats/lines'

/** Writes a paragraph of plain text. */
function paragraph(lines: Lines, text: string): void {
  lines.startParagraph()
  lines.add(text)
  lines.endParagraph()
}

function cell(lines: Lines, paragraphs: readonly string[], shape = {}): void {
  lines.startCell()
  for (const text of paragraphs) paragraph(lines, text)
  lines.endCell(shape)
}

/** A row from its cells, each from its paragraphs. */
function row(lines: Lines, ...cells: readonly (readonly string[])[]): void {
  lines.startRow()
  for (const paragraphs of cells) cell(lines, paragraphs)
  lines.endRow()
}

/** What is gathered from what `write` writes. */
function gathered(write: (lines: Lines) => void): string[] {
  const lines = lineGatherer()
  write(lines)
  return lines.text().split('\n')
}

describe('lineGatherer', () => {
  test('nothing gives an empty text', () => {
    expect(lineGatherer().text()).toBe('')
  })

  test('a paragraph is a line, and each of its line breaks begins one', () => {
    expect(gathered((lines) => paragraph(lines, ' раз\nдва '))).toEqual(['раз', 'два'])
  })

  test('a label stands at the head of its line, also when it comes after text', () => {
    const labelled = gathered((lines) => {
      lines.startParagraph()
      lines.add('раз')
      lines.label('1.')
      lines.endParagraph()
    })
    expect(labelled).toEqual(['1. раз'])
  })

  test('cells are parted by one tab, and their paragraphs by a space', () => {
    expect(gathered((lines) => row(lines, ['1'], ['раз', '', 'два'], ['май\tиюнь']))).toEqual(['1\tраз два\tмай июнь'])
  })

  test('empty cells keep their places, but for those at the end; an empty row leaves no line', () => {
    expect(gathered((lines) => row(lines, [], ['раз'], [], ['два'], []))).toEqual(['\tраз\t\tдва'])
    expect(gathered((lines) => row(lines, [], ['']))).toEqual([''])
  })

  test('a row of one cell is a frame: its paragraphs stay lines, however many columns it covers', () => {
    expect(gathered((lines) => row(lines, ['раз', 'два']))).toEqual(['раз', 'два'])
    const spanning = gathered((lines) => {
      lines.startRow()
      cell(lines, ['раз', 'два'], { columns: 3 })
      lines.endRow()
    })
    expect(spanning).toEqual(['раз', 'два'])
  })

  test('a cell over two columns leaves the second one empty', () => {
    const wide = gathered((lines) => {
      lines.startRow()
      cell(lines, ['раз'], { columns: 2 })
      cell(lines, ['два'])
      lines.endRow()
    })
    expect(wide).toEqual(['раз\t\tдва'])
  })

  test('a table in a cell becomes text of that cell', () => {
    const nested = gathered((lines) => {
      lines.startRow()
      lines.startCell()
      row(lines, ['a'], ['b'])
      paragraph(lines, 'хвост')
      lines.endCell()
      cell(lines, ['сосед'])
      lines.endRow()
    })
    expect(nested).toEqual(['a b хвост\tсосед'])
  })

  test('a paragraph inside a paragraph comes after it', () => {
    const boxed = gathered((lines) => {
      lines.startParagraph()
      lines.add('до ')
      paragraph(lines, 'надпись')
      lines.add('после')
      lines.endParagraph()
    })
    expect(boxed).toEqual(['до после', 'надпись'])
  })

  test('a joined paragraph goes on in the next one, but never beyond its cell', () => {
    const join = (lines: Lines) => {
      lines.startParagraph()
      lines.add('раз ')
      lines.joinParagraph()
    }
    const joined = gathered((lines) => {
      join(lines)
      paragraph(lines, 'два')
    })
    expect(joined).toEqual(['раз два'])
    const inCell = gathered((lines) => {
      lines.startRow()
      lines.startCell()
      join(lines)
      lines.endCell()
      cell(lines, ['два'])
      lines.endRow()
    })
    expect(inCell).toEqual(['раз\tдва'])
    expect(gathered(join)).toEqual(['раз'])
  })

  test('a claim of a million columns leaves no million tabs', () => {
    const text = gathered((lines) => {
      lines.startRow()
      cell(lines, ['раз'], { columns: 1_000_000 })
      cell(lines, ['два'])
      lines.endRow()
    }).join('')
    expect(text.length).toBeLessThan(100)
  })
})

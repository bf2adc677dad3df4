import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { codingErrors } from '@sverka/core'
import { compareFiles } from 'sverka'
import { type Gold, goldIn } from './gold'
import { pooled, type Scores, scores } from './scores'
import { scoresOfSingle } from './single-recommendations'

const FIGURES = 'test/evaluation/figures.json'
const CROSS_VALIDATION = 'packages/core/training/cross-validation.json'
const PARAPHRASES = 'test/corpus/paraphrases.yaml'
const HEART_THEMES = 'test/corpus/heart-themes.yaml'
/** The themes that must be beyond doubt. */
const HEARTS = ['career-guidance', 'mentoring', 'important-conversations', 'federal-programmes']
const CODING_ERRORS = 'packages/core/src/codebook/coding-errors.json'

/** What is scored without arguments: name, folder, and which documents; those that were not tuned to are held out. */
const CORPORA: readonly { name: string; folder: string; of?: RegExp; heldOut: boolean }[] = [
  { name: 'seeds', folder: '../shared/corpus/seeds', heldOut: false },
  { name: 'dev, odd documents (looked at)', folder: '../shared/corpus/dev', of: /[13579]\./, heldOut: false },
  { name: 'dev, even documents (held out)', folder: '../shared/corpus/dev', of: /[02468]\./, heldOut: true },
  { name: 'own corpus, looked at', folder: 'test/corpus/seen', heldOut: false },
  { name: 'own corpus, held out', folder: 'test/corpus/unseen', heldOut: true },
]

/**
 * pnpm eval [FOLDER…] [--errors] [--save]
 * Scores the coder on folders of documents with gold files beside them; without a folder, on the known corpora, and
 * compares with the committed figures. `--save` commits the new figures and measured coding errors to their files.
 */
export async function main(args: readonly string[]): Promise<void> {
  const folders = args.filter((arg) => !arg.startsWith('--'))
  const corpora = folders.length > 0 ? folders.map((folder) => ({ name: folder, folder, heldOut: false })) : CORPORA
  const before = existsSync(FIGURES) ? JSON.parse(readFileSync(FIGURES, 'utf8')) : { corpora: {} }
  const measured: Record<string, unknown> = {}
  const heldOutCells: Scores['cells'][number][] = []
  for (const corpus of corpora) {
    if (!existsSync(corpus.folder)) {
      console.log(`${corpus.name}: ${corpus.folder} is not here, so it was not scored`)
      continue
    }
    const result = scores(await analyses(corpus.folder, 'of' in corpus ? corpus.of : undefined))
    const figures = figuresOf(result)
    measured[corpus.name] = figures
    if (corpus.heldOut) heldOutCells.push(...result.cells)
    print(corpus.name, figures, before.corpora[corpus.name])
    if (args.includes('--errors')) for (const error of result.errors) console.log(`  - ${error}`)
  }
  if (folders.length > 0) return
  const { coding, macroF1, recommendations } = scoresOfSingle(PARAPHRASES)
  const paraphrases = { recommendations, coding, macroF1 }
  console.log('paraphrases (held out):', JSON.stringify(paraphrases))
  const hearts = scoresOfSingle(HEART_THEMES)
  const heartThemes = { recommendations: hearts.recommendations, coding: pooled(hearts, HEARTS) }
  console.log('heart themes, single recommendations (held out):', JSON.stringify(heartThemes))
  const crossValidation = JSON.parse(readFileSync(CROSS_VALIDATION, 'utf8'))
  console.log('cross-validation of the examples:', JSON.stringify(crossValidation))
  if (!args.includes('--save')) return
  writeFileSync(
    FIGURES,
    `${JSON.stringify({ crossValidation, paraphrases, heartThemes, corpora: measured }, null, 2)}\n`,
  )
  writeFileSync(CODING_ERRORS, `${JSON.stringify(codingErrors(heldOutCells), null, 1)}\n`)
}

async function analyses(folder: string, of?: RegExp) {
  const golds = goldIn(folder).filter(({ file }) => !of || of.test(file))
  return Promise.all(
    golds.map(async (gold: Gold) => ({ gold, analysis: await compareFiles([join(folder, gold.file)]) })),
  )
}

const figuresOf = ({ errors, cells, themes, ...rest }: Scores) => ({
  ...rest,
  heartThemes: pooled({ themes }, HEARTS),
  weakest: themes.slice(0, 8).map(({ theme, f1 }) => `${theme} ${f1?.toFixed(2)}`),
})

type Figures = ReturnType<typeof figuresOf>

function print(name: string, now: Figures, before?: Figures): void {
  const line = (label: string, value: number | null, old?: number | null) =>
    `  ${label.padEnd(26)} ${value?.toFixed(3) ?? 'undefined'}${old === undefined || old === null || value === null ? '' : ` (${value >= old ? '+' : ''}${(value - old).toFixed(3)})`}`
  console.log(`${name}: ${now.documents} documents, ${now.recommendations} recommendations`)
  console.log(line('segmentation F1', now.segmentation.f1, before?.segmentation.f1))
  console.log(line('same text F1', now.sameText.f1, before?.sameText.f1))
  console.log(line('coding precision', now.coding.precision, before?.coding.precision))
  console.log(line('coding recall', now.coding.recall, before?.coding.recall))
  console.log(line('coding micro F1', now.coding.f1, before?.coding.f1))
  console.log(line('coding macro F1', now.macroF1, before?.macroF1))
  console.log(line('heart themes F1', now.heartThemes.f1, before?.heartThemes?.f1))
  console.log(
    `  called «not found» though present ${now.falseLacks.lacks} of ${now.falseLacks.present}, uncertain cells ${now.uncertain.cells} of ${now.uncertain.of}`,
  )
  console.log(`  weakest: ${now.weakest.join(', ')}`)
}

import { readFile } from 'node:fs/promises'
import { basename, extname, resolve } from 'node:path'
import {
  type Codebook,
  humanCodings,
  type Judgement,
  type Language,
  type Problem,
  type Result,
  toJudgements,
} from '@sverka/core'
import { decode, readRows } from '@sverka/read'
import { codedSchema } from '@sverka/report'
import { errorCode } from '../error-code'
import { say } from '../messages'
import { parsedJson } from '../parsed-json'
import { type OurCodings, ourCodings } from './our-codings'
import { shortestNames } from './shortest-names'

/** What people's files are read against. */
export interface PeopleContext {
  readonly ours: OurCodings
  readonly codebook: Codebook
  readonly lang: Language
}

/** The answers of one coder's file, or of several coders'. */
export interface CodersFile {
  /** The shortest name that tells it from the other files. */
  readonly name: string
  readonly judgements: readonly Judgement[]
}

/** People's codings, a file each. Whoever codes is named by the file's column «Кодировщик», else after the file. */
export async function peoplesCodings(
  paths: readonly string[],
  context: PeopleContext,
): Promise<Result<readonly CodersFile[]>> {
  const files = [...new Map(paths.map((path) => [resolve(path), path])).values()]
  const names = shortestNames(files)
  const value: CodersFile[] = []
  const problems: Problem[] = []
  for (const path of files) {
    const read = await oneFile(path, basename(path, extname(path)), context)
    value.push({ name: names.get(path) as string, judgements: read.value })
    problems.push(...read.problems)
  }
  return { value, problems }
}

type Judgements = Result<readonly Judgement[]>

async function oneFile(path: string, coder: string, context: PeopleContext): Promise<Judgements> {
  const { ours, codebook, lang } = context
  const { files, agree } = say(lang)
  const fault = (rule: string, message: string): Judgements => ({
    value: [],
    problems: [{ rule, severity: 'error', message, source: path, span: null }],
  })
  try {
    const bytes = await readFile(path)
    const text = decode(bytes)?.text.trimStart() ?? ''
    if (/^[[{]/.test(text)) {
      const content = parsedJson(text)
      const whole = codedSchema.safeParse(content)
      if (whole.success) return { value: known(ourCodings(whole.data), ours, coder), problems: [] }
      if (content === undefined) return fault('not-a-coding-sheet', agree.notHuman(path))
      return humanCodings(content, { recommendations: ours.recommendations, codebook, coder, source: path, lang })
    }
    const rows = readRows({ source: path, bytes }, { lang })
    if (rows.problems.length > 0) return { value: [], problems: rows.problems }
    return humanCodings(rows.value, { recommendations: ours.recommendations, codebook, coder, source: path, lang })
  } catch (error) {
    return fault('unreadable-file', files.notRead(path, errorCode(error)))
  }
}

/** A whole coding in the contract format: what it says of the recommendations that are ours too. */
function known(theirs: OurCodings, { recommendations }: OurCodings, coder: string): readonly Judgement[] {
  const ids = new Set(recommendations.map(({ id }) => id))
  return toJudgements(theirs.recommendations, theirs.codings, coder).filter(({ recommendation }) =>
    ids.has(recommendation),
  )
}

/** The judgements of each file; coders of one name in several files are told apart by their files. */
export function distinctCoders(files: readonly CodersFile[]): readonly (readonly Judgement[])[] {
  const filesOf = new Map<string, Set<string>>()
  for (const { name, judgements } of files) {
    for (const { coder } of judgements) filesOf.set(coder, (filesOf.get(coder) ?? new Set()).add(name))
  }
  const shared = (coder: string) => (filesOf.get(coder)?.size ?? 0) > 1
  return files.map(({ name, judgements }) =>
    judgements.map((each) => (shared(each.coder) ? { ...each, coder: `${each.coder} (${name})` } : each)),
  )
}

import type { Span, Stated } from '../model'
import { fold } from '../text/fold'
import { isoDate, type PrintedDate, printedDates } from './dates'

export interface Dated {
  readonly text: string
  /** Where the list of recommendations begins and ends; both the text's length without one. */
  readonly listStart: number
  readonly listEnd: number
}

/**
 * The date of the conference: the printed date whose surroundings speak most of a conference and least of an order, a law,
 * a deadline or a publication. Null when no date does.
 */
export function conferenceDate(dated: Dated): Stated<string> | null {
  const { text, listStart, listEnd } = dated
  const stretches: Span[] = [
    { start: 0, end: Math.min(listStart, 30_000) },
    { start: Math.max(Math.min(listStart, 30_000), listStart - 5_000), end: listStart },
    { start: listEnd, end: Math.min(text.length, listEnd + 5_000) },
  ]
  const dates = stretches.flatMap(({ start, end }) => printedDates(text.slice(start, end), start))
  const year = yearBeside(dates) ?? yearSpokenOf(text.slice(0, 3_000))
  const scores = new Map<string, { score: number; date: PrintedDate }>()
  for (const date of dates) {
    const known = date.year ?? year
    if (known === null) continue
    const key = isoDate(known, date.month, date.day)
    const score = scoreOf(dated, date) - (date.year === null ? 2 : 0)
    const before = scores.get(key)
    // Each further mention supports the date, however little it says by itself.
    scores.set(
      key,
      before
        ? { date: before.score >= score ? before.date : date, score: Math.max(before.score, score) + 0.5 }
        : { score, date },
    )
  }
  const best = [...scores].reduce<[string, { score: number; date: PrintedDate }] | null>(
    (most, entry) => (entry[1].score > (most?.[1].score ?? LEAST) ? entry : most),
    null,
  )
  return best && { value: best[0], span: best[1].date.span }
}

function scoreOf({ text, listEnd }: Dated, { span, month, day }: PrintedDate): number {
  const { before, after, own, line, wider, alone } = surroundings(text, span)
  let score = month === 8 ? 3 : month === 9 && day > 1 ? 1 : month === 7 || month === 9 ? 0 : -2
  if (CONFERENCE.test(own) && TOOK_PLACE.test(own)) score += 5
  else if (CONFERENCE.test(line)) score += TOOK_PLACE.test(line) ? 4 : 3
  else if (CONFERENCE.test(wider)) score += 2
  if (span.start < 2_500) score += 1
  if (span.start >= listEnd) score -= ADOPTED.test(line) ? 0 : 1
  if (DEADLINE.test(before) && !/(?:^|\s)с \d{1,2} по\s*$/u.test(before)) score -= 4
  if (PUBLISHED.test(before)) score -= 12
  // «26.08.2022» on a line of its own is mostly what the site stamped the page with.
  if (alone) score -= 2
  // A date alone in words heads a news page as often as a resolution.
  else if (/^\d{1,2} [а-я]+ \d{4}(?: г(?:ода|\.)?)?$/u.test(own.trim())) score -= 1
  if (STAMPED.test(after) || BETWEEN_SIGNS.test(`${before.slice(-4)}…${after.slice(0, 8)}`)) score -= 5
  return score - actPenalty(before, after)
}

/** The date of an order, a letter or a law is not that of the conference; «Резолюция … от 27 августа» is. */
function actPenalty(before: string, after: string): number {
  const act = [...before.matchAll(ACT)].at(-1)?.[0]
  const numbered = /^\s*(?:г(?:ода|\.)?)?\s*[,(]?\s*(?:№|n\s?\d)/u.test(after)
  const from = /(?:^|\s)от\s*["(]?\s*$/u.test(before)
  if (act === undefined) return numbered ? 3 : 0
  if (OF_OTHERS.test(before)) return 9
  if (OWN_ACT.test(act)) return from || numbered ? -2 : 0
  return from || numbered ? 9 : 0
}

interface Surroundings {
  readonly before: string
  readonly after: string
  /** The date's own line. */
  readonly own: string
  /** The date's line; a short one together with what stands before it. */
  readonly line: string
  /** The lines that its sentence may run over. */
  readonly wider: string
  /** Whether the line holds nothing but the date, in digits, and a time. */
  readonly alone: boolean
}

/** The folded words around a date, up to the nearest blank lines. */
function surroundings(text: string, { start, end }: Span): Surroundings {
  const before = fold(
    text
      .slice(Math.max(0, start - REACH), start)
      .split(/\n\s*\n/)
      .at(-1) ?? '',
  )
  const after = fold(text.slice(end, end + REACH).split(/\n\s*\n/, 1)[0] ?? '')
  const own = fold(text.slice(Math.max(text.lastIndexOf('\n', start - 1) + 1, start - REACH), ownEnd(text, end)))
  const wider = fold(text.slice(lineStartAt(text, start), lineEndAt(text, end)))
  return {
    before,
    after,
    own,
    line: own.length < 60 ? `${own} ${before.slice(-90)}` : own,
    wider,
    alone: /^[\d\s.,:/-]*$/.test(own),
  }
}

const ownEnd = (text: string, at: number): number => {
  const feed = text.indexOf('\n', at)
  return Math.min(feed === -1 ? text.length : feed, at + REACH)
}

const REACH = 160
/** A line as long as this that stops without a mark goes on in the next. */
const LONG = 45

function lineStartAt(text: string, at: number): number {
  const start = text.lastIndexOf('\n', at - 1) + 1
  const before = text.lastIndexOf('\n', start - 2) + 1
  const wraps = start > 0 && start - before > LONG && /[^\s.:;!?]\s*$/.test(text.slice(before, start))
  return Math.max(wraps ? before : start, at - REACH)
}

function lineEndAt(text: string, at: number): number {
  const feed = text.indexOf('\n', at)
  const end = feed === -1 ? text.length : feed
  const next = text.indexOf('\n', end + 1)
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, end)
  const wraps = line.length > LONG && /[^\s.:;!?]\s*$/.test(line)
  return Math.min(wraps && next !== -1 ? next : end, at + REACH)
}

/** A date that says less is not taken for the conference's. */
const LEAST = 1.4

const CONFERENCE =
  /(?:конференци|совещани|педсовет|педагогическ[а-я]+ (?:совет|форум|чтени|ассамбле)|форум|резолюци|собрани|итогов[а-я]+ документ)/u
const TOOK_PLACE = /(?:состоя|проше?л|прошл|провед|собрал|участник|рассмотре|обсуд)/u
/** «решения краевого педсовета от 14.08.2026», «протокол коллегии комитета от 30.08.2024» */
const OF_OTHERS = /(?:краев|областн|республиканск|региональн|всероссийск|коллеги)[а-я]+ [а-я ]{0,40}от\s*$/u
const ADOPTED = /(?:принят|утвержд|одобрен|резолюци)/u
const DEADLINE = /(?:^|\s)(?:до|с|к|по|не позднее|начиная с|в срок до)\s*$/u
const PUBLISHED =
  /(?:опубликован|изменен|обновлен|размещен|добавлен|добавил|создан|публикаци|дата|published)[а-я]*\s*[:«"]?\s*(?:(?:пн|вт|ср|чт|пт|сб|вс|понедельник|вторник|сред[ау]|четверг|пятниц[ау]|суббот[ау]|воскресенье)[.,]*\s*)?(?:в )?(?:\d\d?:\d\d[,-]?\s*)?(?:[a-z][a-z\d_.-]* \()?$/u
/** A time of day, an author or a counter right after the date: «28/08/2024 - 15:20», «3 сентября 2025 · Автор: admin». */
const STAMPED =
  /^(?: г(?:ода|\.))?,?\s*(?:[-|·•]\s*)?\d\d?:\d\d|^ (?:от|by) [a-z]|^\s*[|·•]\s*(?:рубрик|автор|новост|просмотр|категори)|^\s*[|·•]?\s*👁/u
/** «Резолюция - 30 Августа 2019 - Отдел» is a page's title, «События • 24.08.2022 • Автор» its furniture. */
const BETWEEN_SIGNS = /\s-\s*…(?: г(?:ода|\.))? -\s|[•·|]\s*…\s*[•·|]/u
const ACT =
  /(?:приказ|письм|закон|указ|постановлени|распоряжени|концепци|стратеги|программ|план|положени|протокол|резолюци|решени|рекомендаци|конференци|совещани)[а-я]*/gu
const OWN_ACT = /^(?:протокол|резолюци|решени|рекомендаци|конференци|совещани)/u

/** The year of the first date of July to September that prints one: a page's date tells the year of «23 августа». */
const yearBeside = (dates: readonly PrintedDate[]): number | null =>
  dates.find(({ year, month }) => year !== null && month >= 7 && month <= 9)?.year ?? null

/** The year that the beginning of a document names most often; null when it names none. */
function yearSpokenOf(head: string): number | null {
  const counts = new Map<number, number>()
  for (const [year] of head.matchAll(/(?<!\d)20[12]\d(?!\d)/g))
    counts.set(Number(year), (counts.get(Number(year)) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? null
}

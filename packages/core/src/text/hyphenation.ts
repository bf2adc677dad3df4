/**
 * Whether a hyphen at a line end belongs to the word («духовно-⏎нравственных», «учебно-⏎методический», «10-⏎х») rather than
 * to the typesetting («педа-⏎гогических»). Told from the part before: a first member of compounds in -о or -е that is
 * itself long, or a listed short one.
 */
export function isCompound(before: string, after: string): boolean {
  const first = /(\p{L}+)[-‐]$/u.exec(before)?.[1]?.toLowerCase().replace(/ё/g, 'е') ?? ''
  const second = /^\p{L}+/u.exec(after)?.[0] ?? ''
  if (second.length < 3) return false
  return FIRST_MEMBERS.has(first)
}

const FIRST_MEMBERS: ReadonlySet<string> = new Set(
  (
    'духовно военно гражданско учебно научно социально культурно физкультурно психолого медико спортивно нормативно ' +
    'информационно организационно материально общественно естественно художественно воспитательно организационно оздоровительно ' +
    'профессионально практико личностно системно лично историко краеведческо туристско музейно опытно проектно кадрово финансово ' +
    'административно хозяйственно контрольно методико программно консультативно коррекционно лечебно нравственно эмоционально ' +
    'интернет онлайн пресс мастер бизнес медиа вице экс пилот веб арт санитарно эпидемиологическо антикоррупционно ' +
    'педагог учитель методист класс школа центр'
  ).split(' '),
)

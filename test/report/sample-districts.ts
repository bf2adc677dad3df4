import type { Analysis, Codebook, Problem } from '../../packages/core/src/index'
import { analysisOf, type Written } from './sample-analysis'

/** A small codebook: enough groups and themes for every kind of sentence. */
export const sampleCodebook: Codebook = {
  version: 1,
  rules: ['Кодируется то, о чём рекомендация просит.'],
  groups: [
    { id: 'upbringing', ru: 'Воспитание', en: 'Upbringing' },
    { id: 'career', ru: 'Профессиональное самоопределение', en: 'Career' },
    { id: 'staff', ru: 'Педагогические кадры', en: 'Teachers' },
    { id: 'access', ru: 'Доступность и благополучие', en: 'Access and well-being' },
  ],
  themes: [
    theme('important-conversations', 'upbringing', '«Разговоры о важном»', 'Conversations about Important Things'),
    theme('parents', 'upbringing', 'Работа с родителями', 'Work with parents'),
    theme('state-symbols', 'upbringing', 'Государственные символы', 'State symbols'),
    theme('volunteering', 'upbringing', 'Волонтёрство', 'Volunteering'),
    theme('career-guidance', 'career', 'Профориентация', 'Career guidance'),
    theme('vocational-education', 'career', 'СПО и рабочие профессии', 'Vocational education'),
    theme('mentoring', 'staff', 'Наставничество', 'Mentoring'),
    theme('staffing', 'staff', 'Обеспеченность кадрами и молодые педагоги', 'Staffing and young teachers'),
    theme('teacher-workload', 'staff', 'Снижение бюрократической нагрузки', 'Teacher workload'),
    theme('health', 'access', 'Здоровье, питание и спорт', 'Health, meals and sport'),
    theme('inclusion', 'access', 'Инклюзия и дети с ОВЗ', 'Inclusion and special needs'),
  ],
}

function theme(id: string, group: string, ru: string, en: string): Codebook['themes'][number] {
  return { id, group, ru, en, definition: `Рекомендации о теме «${ru}».`, includes: [`${ru}: план и отчёт`] }
}

const zaozerye: Written = {
  name: 'Заозёрский район',
  region: 'Полесская область',
  date: '2024-08-28',
  schoolYear: '2024-2025',
  source: 'районы/заозёрский.txt',
  items: [
    {
      number: '1',
      text: 'Продолжить внед-\nрение наставни-\nчества и за-\nкрепить наставника за каждым молодым учителем',
      found: { mentoring: 'внед-\nрение наставни-\nчества', staffing: 'молодым учителем' },
    },
    {
      number: '2',
      text: 'Провести занятия цикла «Разговоры о важном» с участием родителей',
      found: { 'important-conversations': '«Разговоры о важном»', parents: 'с участием родителей' },
    },
    {
      number: '3',
      text: 'Охватить профориентацией всех шестиклассников',
      found: { 'career-guidance': 'профориентацией' },
    },
    { number: '4', text: 'Проверить готовность котельных к отопительному сезону' },
    {
      number: '5',
      text: 'Помогать пожилым соседям школы всем классом',
      uncertain: { volunteering: 'Помогать пожилым' },
    },
  ],
  misses: {
    'state-symbols': [1, 0.12, 'цикла'],
    'vocational-education': [2, 0.41, 'профориентацией'],
    health: [3, 0, null],
    inclusion: [0, 0.08, null],
  },
}

const svetlogorye: Written = {
  name: 'городской округ Светлогорье',
  region: 'Полесская область',
  date: '2024-08-30',
  schoolYear: '2024-2025',
  source: 'районы/светлогорье.html',
  items: [
    {
      number: '1',
      addressee: 'Руководителям школ',
      section: 'Воспитание',
      text: 'Организовать профориентационные экскурсии на предприятия города',
      found: { 'career-guidance': 'профориентационные экскурсии' },
    },
    {
      number: '2',
      addressee: 'Руководителям школ',
      section: 'Воспитание',
      text: 'Проводить «Разговоры о важном» каждый понедельник и поднимать флаг',
      found: { 'important-conversations': '«Разговоры о важном»', 'state-symbols': 'поднимать флаг' },
    },
    {
      number: '1',
      addressee: 'Методической службе',
      text: 'Сопровождать наставнические пары по примеру школьных отрядов добровольцев',
      found: { mentoring: 'наставнические пары' },
      mentioned: { volunteering: 'отрядов добровольцев' },
    },
    {
      number: '2',
      addressee: 'Методической службе',
      text: 'Открыть спортивные клубы, горячее питание — всем',
      found: { health: 'спортивные клубы' },
    },
    { text: 'Сократить число отчётов учителя', uncertain: { 'teacher-workload': 'число отчётов' } },
  ],
  misses: {
    parents: [1, 0.22, 'каждый понедельник'],
    volunteering: [2, 0.31, 'отрядов добровольцев'],
    'vocational-education': [0, 0.44, 'предприятия города'],
    staffing: [2, 0.18, null],
    inclusion: [3, 0.1, 'всем'],
  },
}

/** Everything in its text tries to break out of a format. */
const brody: Written = {
  name: 'Великие Броды',
  source: '=cmd|\'/C calc\'!A0 <script>alert("источник")</script>.txt',
  items: [
    {
      number: '1',
      text: '=СУММ(A1:A9) | Развивать `наставничество` </mark><img src=x onerror=alert(1)> [ссылка](javascript:alert(1))',
      found: { mentoring: '`наставничество` </mark>' },
    },
    {
      number: '2',
      section: '# Раздел <b>"жирный"</b> & \'кавычки\'',
      text: '- Ввести профориентацию; *срочно*, _немедленно_ https://example.org/?a=1&b=2 ~~нет~~ {да} $x$',
      found: { 'career-guidance': 'профориентацию' },
    },
    {
      number: '3',
      addressee: '@директорам\tшкол',
      text: '+ Поднимать флаг\\герб \u202Eмонжав о\u202C под гимн',
      found: { 'state-symbols': 'Поднимать флаг' },
    },
  ],
  misses: { health: [2, 0.05, null], parents: [1, 0.15, '*срочно*'] },
}

const problems: readonly Problem[] = [
  {
    rule: 'number-gap',
    severity: 'warning',
    message: 'В файле «районы/заозёрский.txt» после пункта 5 пропущен номер 6; проверьте, весь ли текст скопирован.',
    source: 'районы/заозёрский.txt',
    span: { start: 10, end: 12 },
  },
  {
    rule: 'unreadable',
    severity: 'error',
    message: 'Файл «пусто|<b>.docx» пуст; сохраните его заново.',
    source: 'пусто|<b>.docx',
    span: null,
  },
]

/** Three invented districts: uncertain cells, nearest misses, problems, a name without a case, hostile strings. */
export const sample: Analysis = analysisOf([zaozerye, svetlogorye, brody], sampleCodebook, problems)

/** Two of them, well-behaved. */
export const samplePair: Analysis = analysisOf([zaozerye, svetlogorye], sampleCodebook)

/** One district alone. */
export const sampleAlone: Analysis = analysisOf([zaozerye], sampleCodebook)

/** Nothing could be read. */
export const sampleEmpty: Analysis = analysisOf([], sampleCodebook, problems)

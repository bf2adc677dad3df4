// A codebook of one's own: two themes, and the words by which they are known. node examples/own-codebook.mjs
import { codebookSchema, compareFiles, compileDictionary, dictionarySchema } from 'sverka'

// For people: what belongs to a theme. Without a rule, two coders would read it in two ways.
const codebook = codebookSchema.parse({
  version: 1,
  rules: ['Кодируется то, о чём рекомендация просит, а не то, что она лишь называет.'],
  groups: [{ id: 'school', ru: 'Школьная жизнь', en: 'School life' }],
  themes: [
    { id: 'buses', group: 'school', ru: 'Школьные автобусы', en: 'School buses', definition: 'Подвоз учеников.' },
    { id: 'meals', group: 'school', ru: 'Питание', en: 'Meals', definition: 'Завтраки и обеды в школе.' },
  ],
})

// For the program: {слово} is any form of a word, .{0,2} up to two words between, (а|б) one or the other.
const dictionary = dictionarySchema.parse({
  version: 1,
  mentions: ['по {пример}'],
  entries: [
    { theme: 'buses', patterns: ['{школьный} {автобус}', '{подвоз} .{0,2} ({ученик}|{школьник})'] },
    { theme: 'meals', patterns: ['{горячий} {питание}'], hints: ['{столовая}'] },
  ],
})

const parts = { codebook, dictionary: compileDictionary(dictionary), model: null }
const { codings, recommendations } = await compareFiles(['examples/documents'], { parts })
for (const { recommendation, theme, certainty, evidence } of codings) {
  const { text } = recommendations.find(({ id }) => id === recommendation)
  console.log(`${theme} (${certainty}): «${evidence[0].quote}» — ${text}`)
}

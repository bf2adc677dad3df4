// How many districts recommend each theme, and in whose words: change the folder or the theme and run it again.
//   node examples/analytics.mjs
import { fileURLToPath } from 'node:url'
import { compareFiles } from 'sverka'

const folder = fileURLToPath(new URL('documents', import.meta.url))
const theme = 'mentoring'

const analysis = await compareFiles([folder])
const nameOf = new Map(analysis.codebook.themes.map(({ id, ru }) => [id, ru]))

for (const { theme, found, of } of [...analysis.coverage].sort((a, b) => b.found - a.found).slice(0, 8)) {
  console.log(`${found} из ${of}  ${nameOf.get(theme)}`)
}

console.log(`\n${nameOf.get(theme)}:`)
for (const district of analysis.districts) {
  const cell = analysis.matrix.cells.find((each) => each.district === district.id && each.theme === theme)
  const words = analysis.codings
    .filter(({ recommendation, theme: coded }) => coded === theme && cell.recommendations.includes(recommendation))
    .flatMap(({ evidence }) => evidence.map(({ quote }) => `«${quote.replace(/\s+/g, ' ')}»`))
  console.log(`  ${district.name}: ${cell.state === 'found' ? words.join(', ') : 'не найдено'}`)
}

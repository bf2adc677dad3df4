// The library in ten lines, from the top of the repository: node examples/library.mjs
import { compareFiles } from 'sverka'

const analysis = await compareFiles(['examples/documents'])

const shared = analysis.coverage.filter(({ kind }) => kind === 'shared by all')
console.log('Общее для всех:', shared.map(({ theme }) => theme).join(', '))

for (const { id, name } of analysis.districts) {
  const cell = analysis.matrix.cells.find(({ district, theme }) => district === id && theme === 'mentoring')
  const items = analysis.recommendations.filter((each) => cell.recommendations.includes(each.id))
  console.log(`${name}: ${cell.state}`, ...items.map(({ number }) => `п. ${number}`))
}

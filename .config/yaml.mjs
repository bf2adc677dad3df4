// The codebook is kept as YAML, which a methodologist can read; the build and the tests turn it into plain data.
// Its compiled dictionary and trained model are large: as a string for JSON.parse an engine reads them several times
// faster than as source code.
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

const asModule = (text) => `export default ${JSON.stringify(parse(text))}`

/** For Vite and Vitest. */
export const yamlForVite = {
  name: 'yaml',
  transform(source, id) {
    return id.endsWith('.yaml') ? { code: asModule(source), map: null } : null
  },
}

/** For esbuild, and so for tsup. */
export const yamlForEsbuild = {
  name: 'yaml',
  setup(build) {
    build.onLoad({ filter: /codebook\/[^/]+\.json$/ }, ({ path }) => {
      const text = JSON.stringify(JSON.parse(readFileSync(path, 'utf8')))
      return { contents: `export default JSON.parse(${JSON.stringify(text)})`, loader: 'js' }
    })
    build.onLoad({ filter: /\.yaml$/ }, ({ path }) => ({
      contents: asModule(readFileSync(path, 'utf8')),
      loader: 'js',
    }))
  },
}

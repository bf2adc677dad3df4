// The codebook is kept as YAML, which a methodologist can read; the build and the tests turn it into plain data.
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
    build.onLoad({ filter: /\.yaml$/ }, ({ path }) => ({ contents: asModule(readFileSync(path, 'utf8')), loader: 'js' }))
  },
}

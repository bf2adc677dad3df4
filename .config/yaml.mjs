// The codebook is kept as YAML, which a methodologist can read; the build and the tests turn it into plain data.
// Its compiled dictionary and trained model are large: as a string for JSON.parse an engine reads them several times
// faster than as source code.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { parse } from 'yaml'

const asModule = (text) => `export default ${JSON.stringify(parse(text))}`

/** For Vite and Vitest. */
export const yamlForVite = {
  name: 'yaml',
  transform(source, id) {
    return id.endsWith('.yaml') ? { code: asModule(source), map: null } : null
  },
}

/**
 * For a command: dictionary and model stay files beside it, which it reads much faster than an engine reads them as a string
 * inside a script.
 */
export const dataBesideForEsbuild = {
  name: 'data beside',
  setup(build) {
    const { outdir } = build.initialOptions
    build.onLoad({ filter: /codebook\/[^/]+\.json$/ }, ({ path }) => {
      const name = basename(path)
      mkdirSync(outdir, { recursive: true })
      writeFileSync(join(outdir, name), JSON.stringify(JSON.parse(readFileSync(path, 'utf8'))))
      const contents = `import { readFileSync } from 'node:fs'
export default JSON.parse(readFileSync(new URL('./${name}', import.meta.url), 'utf8'))`
      return { contents, loader: 'js', resolveDir: dirname(path) }
    })
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

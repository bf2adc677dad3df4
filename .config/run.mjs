// Runs a TypeScript script of the workspace from source, with the codebook's YAML as data: node .config/run.mjs FILE [ARGUMENT…]
import { resolve } from 'node:path'
import { runnerImport } from 'vite'
import { yamlForVite } from './yaml.mjs'

const [file, ...args] = process.argv.slice(2)
process.argv = [process.argv[0], file, ...args]
const conditions = ['sverka-source', 'node', 'import', 'module', 'default']
const { module } = await runnerImport(resolve(file), {
  configFile: false,
  logLevel: 'error',
  plugins: [yamlForVite],
  resolve: { conditions, externalConditions: conditions, noExternal: [/^@sverka\//, 'sverka'] },
  ssr: { resolve: { conditions, externalConditions: conditions }, noExternal: [/^@sverka\//, 'sverka'] },
})
await module.main(args)

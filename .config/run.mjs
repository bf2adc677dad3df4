// Runs a TypeScript script of the workspace from source, with the codebook's YAML as data: node .config/run.mjs FILE [ARGUMENT…]
import { resolve } from 'node:path'
import { createServer } from 'vite'
import { yamlForVite } from './yaml.mjs'

const [file, ...args] = process.argv.slice(2)
const conditions = ['sverka-source', 'node', 'import', 'module', 'default']
const server = await createServer({
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
  plugins: [yamlForVite],
  ssr: { resolve: { conditions, externalConditions: conditions }, noExternal: [/^@sverka\//, 'sverka'] },
})
try {
  const { main } = await server.ssrLoadModule(resolve(file))
  await main(args)
} finally {
  await server.close()
}

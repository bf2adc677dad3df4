import { existsSync } from 'node:fs'
import { defineConfig } from 'tsup'
// @ts-expect-error a plain script without types
import { yamlForEsbuild } from './yaml.mjs'

export default defineConfig({
  entry: existsSync('src/main.ts') ? ['src/index.ts', 'src/main.ts'] : ['src/index.ts'],
  format: ['esm', 'cjs'],
  dts: { entry: 'src/index.ts' },
  target: 'node20',
  clean: true,
  splitting: true,
  treeshake: true,
  // Our plugin changes compromise for the whole process, so core carries a copy of its own.
  noExternal: ['compromise'],
  esbuildPlugins: [yamlForEsbuild],
  // Russian stays readable, and takes a third of the room that escapes would.
  esbuildOptions: (options) => {
    options.charset = 'utf8'
  },
})

import { existsSync, rmSync } from 'node:fs'
import { defineConfig, type Options } from 'tsup'
// @ts-expect-error a plain script without types
import { dataBesideForEsbuild, yamlForEsbuild } from './yaml.mjs'

// Pieces of an earlier build would be published with the new one.
rmSync('dist', { recursive: true, force: true })

const common: Options = {
  target: 'node20',
  splitting: true,
  // Our plugin changes compromise for the whole process, so core carries a copy of its own.
  noExternal: ['compromise'],
  esbuildPlugins: [yamlForEsbuild],
  // Russian stays readable, and takes a third of the room that escapes would.
  esbuildOptions: (options) => {
    options.charset = 'utf8'
  },
}

// Bundled CommonJS packages ask for Node's own modules by `require`.
const REQUIRE =
  "import { createRequire as createRequireHere } from 'node:module'; const require = createRequireHere(import.meta.url)"

/**
 * The library as ESM and CJS with declarations. A command's entry point is ESM alone and carries all it uses, save what it
 * loads only for some formats: from hundreds of small files it would take twice as long to start.
 */
export default defineConfig([
  { ...common, entry: ['src/index.ts'], format: ['esm', 'cjs'], dts: true },
  ...(existsSync('src/main.ts')
    ? [
        {
          ...common,
          entry: ['src/main.ts'],
          format: ['esm' as const],
          noExternal: [/.*/],
          banner: { js: REQUIRE },
          esbuildPlugins: [dataBesideForEsbuild, yamlForEsbuild],
          esbuildOptions: (options: { charset?: string; conditions?: string[] }) => {
            options.charset = 'utf8'
            // Core from its sources, whose data stay files; built, it carries them inside.
            options.conditions = ['sverka-source']
          },
        },
      ]
    : []),
])

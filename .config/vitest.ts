import { defineConfig } from 'vitest/config'
// @ts-expect-error a plain script without types
import { yamlForVite } from './yaml.mjs'

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  plugins: [yamlForVite],
  resolve: { conditions: ['sverka-source'] },
  ssr: {
    resolve: {
      conditions: ['sverka-source', 'node', 'import', 'module', 'default'],
      externalConditions: ['sverka-source', 'node'],
    },
    noExternal: [/^@sverka\//, 'sverka'],
  },
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    ...(process.env.SVERKA_TEST_REPORT
      ? { reporters: ['default', 'json'], outputFile: { json: process.env.SVERKA_TEST_REPORT } }
      : {}),
  },
})

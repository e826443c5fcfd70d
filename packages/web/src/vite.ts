import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { federation } from '@module-federation/vite'
import react from '@vitejs/plugin-react'
import type { Plugin, UserConfig } from 'vite'

/** Where the front ends and the gateway listen on one machine; a deployment replaces config.json, not the build. */
const LOCAL_CONFIG = {
  gatewayUrl: 'http://localhost:4000/graphql',
  issuer: 'http://localhost:4010',
  remotes: {
    branch: 'http://localhost:5103',
    township: 'http://localhost:5102',
    'town-center': 'http://localhost:5101',
  },
}

/** One copy of these per page, whoever brings it. antd stays out: shared it is one lump of 524 KB, tree-shaken about 200. */
const SHARED = [
  'react',
  'react-dom',
  '@apollo/client',
  '@apollo/client/react',
  'react-router',
  'i18next',
  'react-i18next',
]

/** What the first screen of a portal may weigh, gzipped, before any page of its own is loaded; the Chinese words of all pages are in it. */
const FIRST_LOAD_BUDGET = 540 * 1024

/** Marks the module with a catalogue's English words. */
const ENGLISH = '?english'

/** What a page that embeds a branch pays for it, gzipped (N14). */
const EMBED_BUDGET = 60 * 1024

/**
 * The whole Vite configuration of one front end.
 *
 * @param name the folder's name under frontends/, and the name under which others mount it
 * @param port its port on one machine
 * @param exposes what else others may mount; `./routes` and every file of src/exposes are exposed by themselves
 */
export function microFrontend(name: string, port: number, exposes: Record<string, string> = {}): UserConfig {
  return {
    // Built files are found beside remoteEntry.js, whichever page mounts them.
    base: './',
    resolve: { dedupe: ['graphql', ...SHARED] },
    plugins: [
      documentsByName(),
      englishApart(),
      react(),
      ...federation({
        name: name.replaceAll('-', '_'),
        filename: 'remoteEntry.js',
        exposes: { './routes': './src/routes.tsx', ...exposedFiles(), ...exposes },
        remotes: {},
        shared: Object.fromEntries(SHARED.map((key) => [key, { singleton: true }])),
        dts: false,
        manifest: false,
        publicPath: 'auto',
      }),
      rootedHtml(),
      runtimeConfig(),
      firstLoadBudget(),
    ],
    server: { port, strictPort: true, host: 'localhost', cors: true, origin: `http://localhost:${port}` },
    preview: { port, strictPort: true, host: 'localhost', cors: true },
    build: {
      target: 'es2023',
      modulePreload: false,
      cssCodeSplit: false,
      chunkSizeWarningLimit: 2000,
      rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'english', test: /\?english$/ }] } } },
    },
  }
}

/**
 * One classic script with everything inside, for a script tag in somebody else's page; built beside the front end.
 *
 * @param entry the script's source
 * @param fileName its name in dist/
 */
export function embeddable(entry: string, fileName: string): UserConfig {
  return {
    plugins: [documentsByName(), sizeLimit(fileName, EMBED_BUDGET)],
    build: {
      target: 'es2022',
      emptyOutDir: false,
      copyPublicDir: false,
      rolldownOptions: { input: entry, output: { format: 'iife', entryFileNames: fileName, codeSplitting: false } },
    },
  }
}

function exposedFiles(): Record<string, string> {
  const folder = join(process.cwd(), 'src/exposes')
  if (!existsSync(folder)) return {}
  return Object.fromEntries(
    readdirSync(folder)
      .filter((file) => file.endsWith('.tsx'))
      .map((file) => [`./${basename(file, extname(file))}`, `./src/exposes/${file}`]),
  )
}

/**
 * `graphql(`query Letters …`)` becomes `LettersDocument` of the generated file, so that a page carries its own
 * documents with their hashes and not the map of all texts.
 */
function documentsByName(): Plugin {
  const call = /graphql\(\s*(?:\/\* GraphQL \*\/)?\s*`([^`]*)`\s*,?\s*\)/g
  return {
    name: 'mobile-members:documents-by-name',
    enforce: 'pre',
    transform(code, id) {
      if (!id.split('?')[0]?.endsWith('.queries.ts')) return undefined
      const names = new Set<string>()
      const rest = code.replace(call, (whole, text: string) => {
        const definition = /\b(query|mutation|fragment)\s+([A-Z]\w*)/.exec(text)
        if (!definition) throw new Error(`${id}: a GraphQL document without a name in PascalCase`)
        const name = `${definition[2]}${definition[1] === 'fragment' ? 'FragmentDoc' : 'Document'}`
        names.add(name)
        return name
      })
      if (names.size === 0) return undefined
      const generated = /from '((?:\.\.?\/)+gql)\/gql\.ts'/.exec(rest)
      if (!generated) throw new Error(`${id}: import { graphql } from '…/gql/gql.ts'`)
      return {
        code: `import { ${[...names].join(', ')} } from '${generated[1]}/graphql.ts'\n${rest.replace(/import\s*\{\s*graphql\s*\}\s*from\s*'[^']*'/, '')}`,
        map: null,
      }
    },
  }
}

/** Puts the English words of every catalogue into one file that is fetched when somebody reads English. */
function englishApart(): Plugin {
  return {
    name: 'mobile-members:english-apart',
    transform(code, id) {
      const [file, query] = id.split('?')
      if (!file?.endsWith('.catalogue.ts')) return undefined
      const calls = catalogueCalls(this.parse(code))
      if (calls.length === 0) return undefined
      const asked = query === ENGLISH.slice(1)
      let rest = code
      for (const [index, { call, english }] of [...calls.entries()].toReversed()) {
        const words = code.slice(english.start, english.end)
        const from = asked ? call : english
        const instead = asked
          ? `(english[${index}] = ${words})`
          : `() => import(${JSON.stringify(`./${basename(file)}${ENGLISH}`)}).then((module) => module.default[${index}])`
        rest = rest.slice(0, from.start) + instead + rest.slice(from.end)
      }
      return { code: asked ? `const english = []\n${rest}\nexport default english\n` : rest, map: null }
    },
  }
}

interface Range {
  start: number
  end: number
}

/** Every `defineCatalogue(chinese, english)` of a program, in order. */
function catalogueCalls(program: object): { call: Range; english: Range }[] {
  const found: { call: Range; english: Range }[] = []
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit)
    if (node === null || typeof node !== 'object' || Array.isArray(node)) return
    const {
      type,
      callee,
      arguments: given,
    } = node as { type?: string; callee?: { name?: string }; arguments?: Range[] }
    if (type === 'CallExpression' && callee?.name === 'defineCatalogue') {
      found.push({ call: node as Range, english: given![1]! })
    } else Object.values(node).forEach(visit)
  }
  visit(program)
  return found
}

/** The page's own scripts by absolute address: a deep link such as /letters/7 must find them too. */
function rootedHtml(): Plugin {
  return {
    name: 'mobile-members:rooted-html',
    enforce: 'post',
    writeBundle(options) {
      const page = join(options.dir ?? 'dist', 'index.html')
      if (existsSync(page)) writeFileSync(page, readFileSync(page, 'utf8').replaceAll(/(src|href)="\.\//g, '$1="/'))
    },
  }
}

/** `/config.json` for one machine, in the build and in the development server. */
function runtimeConfig(): Plugin {
  const text = `${JSON.stringify(LOCAL_CONFIG, null, 2)}\n`
  return {
    name: 'mobile-members:runtime-config',
    configureServer(server) {
      server.middlewares.use('/config.json', (_request, response) => {
        response.setHeader('content-type', 'application/json')
        response.end(text)
      })
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'config.json', source: text })
    },
  }
}

/** Refuses a build whose first screen has grown past the budget. */
function firstLoadBudget(): Plugin {
  return {
    name: 'mobile-members:first-load-budget',
    writeBundle(options, bundle) {
      const seen = new Set<string>()
      const visit = (fileName: string): number => {
        const chunk = bundle[fileName]
        if (seen.has(fileName) || chunk?.type !== 'chunk') return 0
        seen.add(fileName)
        const own = gzipSync(readFileSync(join(options.dir ?? 'dist', fileName))).length
        return chunk.imports.reduce((sum, imported) => sum + visit(imported), own)
      }
      const entries = Object.values(bundle).filter(
        (chunk) => chunk.type === 'chunk' && chunk.isEntry && chunk.fileName !== 'remoteEntry.js',
      )
      const size = entries.reduce((sum, chunk) => sum + visit(chunk.fileName), 0)
      this.info(`first load: ${Math.round(size / 1024)} KB gzip`)
      if (size > FIRST_LOAD_BUDGET)
        this.error(`first load is ${Math.round(size / 1024)} KB gzip, more than ${FIRST_LOAD_BUDGET / 1024}`)
    },
  }
}

/** Refuses a build whose one file is heavier than promised. */
function sizeLimit(fileName: string, limit: number): Plugin {
  return {
    name: 'mobile-members:size-limit',
    writeBundle(options) {
      const size = gzipSync(readFileSync(join(options.dir ?? 'dist', fileName))).length
      this.info(`${fileName}: ${(size / 1024).toFixed(1)} KB gzip`)
      if (size > limit) this.error(`${fileName} is ${size} bytes gzip, more than ${limit}`)
    },
  }
}

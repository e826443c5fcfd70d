import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { parseSync } from 'vite'
import { LANGUAGES, wordsOf, type Catalogues, type Words } from '@mobile-members/ui/catalogue.ts'
import { uiCatalogues } from '@mobile-members/ui/ui.catalogue.ts'
import { sharedCatalogues } from './shared.catalogue.ts'

const CHINESE = /\p{Script=Han}/u
const LETTERS = /\p{L}{2,}/u

/** Attributes that a person reads. */
const READ = new Set([
  'title',
  'label',
  'placeholder',
  'alt',
  'aria-label',
  'description',
  'message',
  'okText',
  'cancelText',
  'help',
  'extra',
  'hint',
  'what',
  'how',
  'kept',
  'next',
  'unit',
  'note',
])

/**
 * What is wrong with the words of one front end or package, as sentences; none when all is well (X10):
 * keys that one language lacks, fill-ins that differ, texts outside the catalogues, keys that no catalogue has.
 *
 * @param folder its src folder
 * @param name the name under which its words stand
 * @param except files that may hold words of their own, and why they may is said where this is called
 */
export function wordProblems(folder: string, name: string, catalogues: Catalogues, except: string[] = []): string[] {
  const all = [catalogues, sharedCatalogues as Catalogues, uiCatalogues as Catalogues]
  const keys = all.flatMap((one) => [...textsOf(wordsOf(one, 'zh-CN')).keys()])
  return [
    ...catalogueProblems(catalogues),
    ...sourceFiles(folder)
      .filter((file) => !except.includes(relative(folder, file)))
      .flatMap((file) => sourceProblems(file, folder, name, keys)),
  ]
}

function catalogueProblems(catalogues: Catalogues): string[] {
  const [chinese, english] = LANGUAGES.map((language) => textsOf(wordsOf(catalogues, language))) as [
    Map<string, string>,
    Map<string, string>,
  ]
  const problems: string[] = []
  for (const key of new Set([...chinese.keys(), ...english.keys()])) {
    const [zh, en] = [chinese.get(key), english.get(key)]
    if (zh === undefined || en === undefined) problems.push(`${key}: missing in ${zh === undefined ? 'zh-CN' : 'en'}`)
    else if (fillIns(zh) !== fillIns(en)) problems.push(`${key}: fill-ins differ: ${fillIns(zh)} and ${fillIns(en)}`)
  }
  return problems
}

function fillIns(text: string): string {
  return [...text.matchAll(/\{\{(\w+)\}\}/g)]
    .map(([, name]) => name)
    .toSorted()
    .join(' ')
}

function textsOf(words: Words, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(words).flatMap(([key, value]) =>
      typeof value === 'string' ? [[`${prefix}${key}`, value] as const] : [...textsOf(value, `${prefix}${key}.`)],
    ),
  )
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .filter((entry) => !/\.(catalogue|test|d)\.tsx?$/.test(entry.name) && !entry.parentPath.endsWith('/gql'))
    .map((entry) => join(entry.parentPath, entry.name))
}

interface SyntaxNode {
  type: string
  start: number
  [key: string]: unknown
}

function sourceProblems(file: string, folder: string, name: string, keys: string[]): string[] {
  const source = readFileSync(file, 'utf8')
  const { program } = parseSync(file, source)
  const problems: string[] = []
  const say = (node: SyntaxNode, what: string) =>
    problems.push(`${relative(folder, file)}:${source.slice(0, node.start).split('\n').length}: ${what}`)
  walk(program as unknown as SyntaxNode, (node) => {
    const text = node.type === 'Literal' ? node['value'] : node.type === 'TemplateElement' ? cooked(node) : undefined
    if (typeof text === 'string' && CHINESE.test(text)) say(node, `text outside the catalogues: ${text}`)
    if (node.type === 'JSXText' && LETTERS.test(node['value'] as string)) {
      say(node, `text outside the catalogues: ${(node['value'] as string).trim()}`)
    }
    if (node.type === 'JSXAttribute') {
      const attribute = (node['name'] as SyntaxNode)['name'] as string
      const value = (node['value'] as SyntaxNode | null)?.['value']
      if (READ.has(attribute) && typeof value === 'string' && LETTERS.test(value)) {
        say(node, `text outside the catalogues: ${attribute}="${value}"`)
      }
    }
    if (node.type === 'CallExpression') callProblems(node, name, keys, say)
  })
  return problems
}

function callProblems(node: SyntaxNode, name: string, keys: string[], say: (node: SyntaxNode, what: string) => void) {
  const callee = (node['callee'] as SyntaxNode)['name']
  const [first] = node['arguments'] as SyntaxNode[]
  if (
    callee === 'useTranslation' &&
    first?.['value'] !== name &&
    !['shared', 'ui'].includes(String(first?.['value']))
  ) {
    // A page that another front end mounts finds its words only under its own name.
    if (first?.type !== 'Identifier' && first !== undefined) say(node, `useTranslation('${name}') is meant`)
    if (first === undefined && name !== 'ui') say(node, `useTranslation needs the name '${name}'`)
  }
  if (callee !== 't' || !first) return
  if (first.type === 'Literal' && !keys.includes(String(first['value']))) {
    say(node, `no catalogue has ${String(first['value'])}`)
  }
  if (first.type === 'TemplateLiteral') {
    const [head] = first['quasis'] as SyntaxNode[]
    const beginning = cooked(head!) ?? ''
    if (!keys.some((key) => key.startsWith(beginning))) say(node, `no catalogue has a key like ${beginning}…`)
  }
}

function cooked(node: SyntaxNode): string | undefined {
  return (node['value'] as { cooked?: string }).cooked
}

function walk(node: SyntaxNode, visit: (node: SyntaxNode) => void): void {
  visit(node)
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (child && typeof child === 'object' && 'type' in child) walk(child as SyntaxNode, visit)
    }
  }
}

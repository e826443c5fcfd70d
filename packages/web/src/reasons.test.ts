import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { parseSync } from 'vite'
import { expect, test } from 'vitest'
import { ERROR_CODES } from '@mobile-members/model/errors.ts'
import { reasonsCatalogue } from './reasons.catalogue.ts'

const ROOT = join(import.meta.dirname, '../../..')
// Sign-in has pages of its own, with their own words.
const FOLDERS = ['registry', 'branches', 'services', 'evaluations']
  .map((name) => `services/${name}/src`)
  .concat('packages/model/src', 'packages/subgraph/src', 'gateway/src')
const REASON = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$/

interface SyntaxNode {
  type: string
  [key: string]: unknown
}

/** Every reason that a server can refuse with, and one file that says it: what rules named …Refusal return, what `refuse` and `Refusal` are given, what constraints stand for. */
function reasonsOfTheServers(): Map<string, string> {
  const found = new Map<string, string>()
  for (const folder of FOLDERS) {
    for (const file of sourcesIn(join(ROOT, folder))) {
      const { program } = parseSync(file, readFileSync(file, 'utf8'))
      walk(program as unknown as SyntaxNode, (node) => {
        for (const reason of reasonsAt(node)) found.set(reason, relative(ROOT, file))
      })
    }
  }
  return found
}

function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(
      ({ name, parentPath }) =>
        name.endsWith('.ts') && !name.endsWith('.test.ts') && !/node_modules|dist|migrations/.test(parentPath),
    )
    .map(({ name, parentPath }) => join(parentPath, name))
}

function reasonsAt(node: SyntaxNode): string[] {
  if (node.type === 'FunctionDeclaration' && String(nameOf(node['id'])).endsWith('Refusal')) return returned(node)
  if (node.type === 'CallExpression' && nameOf(node['callee']) === 'refuse')
    return results(node['arguments'] as SyntaxNode[])
  if (node.type === 'NewExpression' && nameOf(node['callee']) === 'Refusal') {
    return results((node['arguments'] as SyntaxNode[]).slice(1, 2))
  }
  if (node.type === 'Property' && nameOf(node['key']) === 'constraints') {
    const values = (node['value'] as { properties?: { value: SyntaxNode }[] }).properties ?? []
    return results(values.map(({ value }) => value))
  }
  return []
}

function returned(node: SyntaxNode): string[] {
  const reasons: string[] = []
  walk(node, (inner) => {
    if (inner.type === 'ReturnStatement' && inner['argument'])
      reasons.push(...results([inner['argument'] as SyntaxNode]))
  })
  return reasons
}

/** The texts that an expression can give; its conditions are not among them. */
function results(nodes: SyntaxNode[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'Literal')
      return typeof node['value'] === 'string' && REASON.test(node['value']) ? [node['value']] : []
    if (node.type === 'ConditionalExpression') return results([node['consequent'], node['alternate']] as SyntaxNode[])
    if (node.type === 'LogicalExpression') return results([node['left'], node['right']] as SyntaxNode[])
    if (node.type === 'ObjectExpression') {
      const reason = (node['properties'] as SyntaxNode[]).filter(({ key }) => nameOf(key) === 'reason')
      return results(reason.map(({ value }) => value as SyntaxNode))
    }
    return []
  })
}

function nameOf(node: unknown): unknown {
  return (node as { name?: unknown } | null | undefined)?.name
}

function walk(node: SyntaxNode, visit: (node: SyntaxNode) => void): void {
  visit(node)
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (child && typeof child === 'object' && 'type' in child) walk(child as SyntaxNode, visit)
    }
  }
}

test('every reason that a server can refuse with has its words', () => {
  const reasons = reasonsOfTheServers()
  expect(reasons.size).toBeGreaterThan(50)
  for (const code of ERROR_CODES) reasons.delete(code)
  const words = reasonsCatalogue['zh-CN'] as Record<string, string>
  expect([...reasons].filter(([reason]) => !words[reason]).map(([reason, file]) => `${reason} (${file})`)).toEqual([])
})

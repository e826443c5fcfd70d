import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { ERROR_CODES } from '@mobile-members/model/errors.ts'
import { ROLES } from '@mobile-members/model/roles.ts'
import {
  AFFILIATION_TRANSITIONS,
  ASSESSMENT_TRANSITIONS,
  CASE_TRANSITIONS,
  LETTER_TRANSITIONS,
  SPELL_TRANSITIONS,
  statesOf,
} from '@mobile-members/model/state-machines.ts'
import type { Catalogues } from '@mobile-members/ui/catalogue.ts'
import { uiCatalogues } from '@mobile-members/ui/ui.catalogue.ts'
import { sharedCatalogues } from './shared.catalogue.ts'
import { wordProblems } from './testing.ts'

const folder = mkdtempSync(join(tmpdir(), 'words-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('X10 the shared words stand in both languages, and no text stands outside them', () => {
  expect(wordProblems(import.meta.dirname, 'shared', sharedCatalogues as Catalogues)).toEqual([])
})

test('X10 the components’ words stand in both languages, and no text stands outside them', () => {
  const ui = join(import.meta.dirname, '../../ui/src')
  // dates.ts writes 年, 月, 日 and 周, which belong to the date's form in one language.
  expect(wordProblems(ui, 'ui', uiCatalogues as Catalogues, ['dates.ts'])).toEqual([])
})

test('X10 the check finds a missing key, a fill-in that differs, texts in the page and unknown keys', () => {
  writeFileSync(
    join(folder, 'a.page.tsx'),
    `export function Component() {
      const { t } = useTranslation('other')
      return <p title="Read me">{t('letters.nothing')}{'你好'} Hello {t(\`nowhere.\${1}\`)}{t('act.issue')}</p>
    }`,
  )
  const broken = {
    letters: { 'zh-CN': { a: '一', b: '{{n}} 件' }, en: { b: '{{m}} things' } },
  } as unknown as Catalogues
  expect(wordProblems(folder, 'branch', broken)).toEqual([
    'letters.a: missing in en',
    'letters.b: fill-ins differ: n and m',
    "a.page.tsx:2: useTranslation('branch') is meant",
    'a.page.tsx:3: text outside the catalogues: title="Read me"',
    'a.page.tsx:3: no catalogue has letters.nothing',
    'a.page.tsx:3: text outside the catalogues: 你好',
    'a.page.tsx:3: text outside the catalogues: Hello',
    'a.page.tsx:3: no catalogue has a key like nowhere.…',
  ])
})

test('every role, every state of every machine and every error code has its words', () => {
  const states = [
    LETTER_TRANSITIONS,
    AFFILIATION_TRANSITIONS,
    CASE_TRANSITIONS,
    ASSESSMENT_TRANSITIONS,
    SPELL_TRANSITIONS,
  ].flatMap((machine) => statesOf(machine as Record<string, readonly string[]>))
  const words = sharedCatalogues as unknown as Record<string, Record<'zh-CN', Record<string, unknown>>>
  expect(states.filter((state) => !words['state']!['zh-CN'][state])).toEqual([])
  expect(ROLES.filter((role) => !words['role']!['zh-CN'][role])).toEqual([])
  const what = words['trouble']!['zh-CN']['what'] as Record<string, string>
  expect(ERROR_CODES.filter((code) => !what[code])).toEqual([])
})

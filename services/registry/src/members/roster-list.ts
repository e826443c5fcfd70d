import { ARCHIVE_CATEGORIES, AS_OF_VIEWS, type ArchiveCategory } from '@mobile-members/model/archives.ts'
import { STAGES, type Stage } from '@mobile-members/model/registry.ts'
import { refuseFields } from '@mobile-members/subgraph/errors.ts'
import { pastDayOf } from './as-of.type.ts'
import type { MemberFilter } from './member.store.ts'

/** What the address of a roster may ask for, beside its purpose and its approval. */
const PARTS = ['all', 'townshipId', 'branchId', 'search', 'stages', 'folder', 'asOf', 'view'] as const
const ID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/

type Asked = Partial<Record<string, string>>

/** The list of an address, its parts in one order, so that two addresses of the same list are equal. */
export function listOf(asked: Asked): string {
  const parts = PARTS.flatMap((part) => (asked[part] ? [[part, asked[part]] as [string, string]] : []))
  return new URLSearchParams(parts).toString()
}

/** The filter that an address asks for: `?folder=STATUS:PLACED&asOf=2026-03-31&view=CORRECTED_SINCE`, as on the screen. */
export function filterOf(asked: Asked, today: string): MemberFilter {
  const stages = asked['stages']?.split(',') ?? []
  const [category = '', value = ''] = (asked['folder'] ?? '').split(':')
  const known = (words: readonly string[], told: readonly string[]) =>
    told.every((word) => word === '' || words.includes(word)) ? undefined : 'UNKNOWN'
  const id = (text: string | undefined) => (!text || ID.test(text) ? undefined : 'UNKNOWN')
  refuseFields({
    stages: known(STAGES, stages),
    folder: known(ARCHIVE_CATEGORIES, [category]),
    view: known(AS_OF_VIEWS, [asked['view'] ?? '']),
    townshipId: id(asked['townshipId']),
    branchId: id(asked['branchId']),
  })
  return {
    registered: asked['all'] === '1' ? undefined : true,
    townshipId: asked['townshipId'],
    branchId: asked['branchId'],
    search: asked['search'],
    stages: stages.length > 0 ? (stages as Stage[]) : undefined,
    folder: value ? { category: category as ArchiveCategory, value } : undefined,
    asOf: pastDayOf(asked['asOf'] ? { day: asked['asOf'], view: asked['view'] || 'KNOWN_THEN' } : undefined, today),
  }
}

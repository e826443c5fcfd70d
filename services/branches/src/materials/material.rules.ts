import type { MaterialKind } from '@mobile-members/model/study.ts'

interface Told {
  kind: MaterialKind
  title: string
  fileId?: string | null | undefined
  url?: string | null | undefined
  copies?: number | null | undefined
}

interface Addressed {
  branchId?: string | null | undefined
  memberIds?: readonly string[] | null | undefined
  audienceReason?: string | null | undefined
}

/** Why a material cannot be published like this (R70), if it cannot: each kind needs what makes it one. */
export function publishingRefusal({ kind, title, fileId, url, copies }: Told): string | undefined {
  if (title.trim() === '') return 'TITLE_MISSING'
  if (kind === 'FILE') return fileId ? undefined : 'FILE_EMPTY'
  if (kind === 'LINK') return isWebAddress(url) ? undefined : 'LINK_NOT_VALID'
  return copies && copies > 0 && copies <= 100_000 ? undefined : 'COPIES_MISSING'
}

/** Why it cannot be for these members (R63): leaving others out needs a reason, and what is for all branches is for everybody. */
export function audienceRefusal({ branchId, memberIds, audienceReason }: Addressed): string | undefined {
  if (!memberIds) return undefined
  if (!branchId) return 'FOR_ALL_BRANCHES_IS_FOR_ALL'
  if (memberIds.length === 0) return 'NOBODY_CHOSEN'
  return audienceReason?.trim() ? undefined : 'REASON_MISSING'
}

/** Why there can be no new version like this: it is withdrawn, it is paper, or it does not bring what its kind is. */
export function renewalRefusal(
  material: { kind: MaterialKind; withdrawnAt: Date | string | null },
  { fileId, url, note }: { fileId?: string | null; url?: string | null; note: string },
): string | undefined {
  if (material.withdrawnAt) return 'MATERIAL_WITHDRAWN'
  if (material.kind === 'PAPER') return 'PAPER_HAS_NO_VERSIONS'
  if (note.trim() === '') return 'REASON_MISSING'
  if (material.kind === 'FILE') return fileId ? undefined : 'FILE_EMPTY'
  return isWebAddress(url) ? undefined : 'LINK_NOT_VALID'
}

/** Why so many copies cannot be handed out now, if they cannot. */
export function handOutRefusal(
  material: { copies: number | null; withdrawnAt: Date | string | null },
  handedOut: number,
  more: number,
): string | undefined {
  if (material.withdrawnAt) return 'MATERIAL_WITHDRAWN'
  return material.copies !== null && handedOut + more > material.copies ? 'NO_COPIES_LEFT' : undefined
}

function isWebAddress(url: string | null | undefined): boolean {
  return /^https?:\/\/[^\s/]+/.test(url?.trim() ?? '') && (url ?? '').length <= 2000
}

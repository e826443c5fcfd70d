import type { OrganizationKind } from '@mobile-members/model/registry.ts'

/** Why a town or township cannot found this, if it cannot: the host town has the centre, every other township an outflow centre (R11, R18). */
export function foundingRefusal(kind: OrganizationKind, founder: OrganizationKind): string | undefined {
  if (kind === 'TOWN_SERVICE_CENTER') return founder === 'HOST_TOWN' ? undefined : 'ONLY_THE_HOST_TOWN'
  if (kind === 'OUTFLOW_CENTER' || kind === 'LABOUR_CENTER' || kind === 'ASSISTANCE_CENTER')
    return founder === 'TOWNSHIP' ? undefined : 'ONLY_A_TOWNSHIP'
  return 'KIND_NOT_FOUNDED_HERE'
}

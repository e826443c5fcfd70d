/** The five services that own a schema each; the schema and the last part of the role's name are the service's name. */
export const SERVICES = ['registry', 'branches', 'services', 'evaluations', 'identity'] as const

export type ServiceName = (typeof SERVICES)[number]

/** The services that answer a part of the graph, and so keep a projection of the members' standings. */
export const SUBGRAPHS = ['registry', 'branches', 'services', 'evaluations'] as const

/** The schema that every service shares: the queue's tables, and who holds which office now. */
export const BUS_SCHEMA = 'bus'

export const DATABASE_NAME = 'mobile_members'

/** The database role as which a service connects. */
export function roleOf(service: ServiceName): string {
  return `mm_${service}`
}

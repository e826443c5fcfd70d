import { PgBoss } from 'pg-boss'
import { BUS_SCHEMA } from './service-names.ts'

export interface BusOptions {
  /** Connections of the queue's own pool, beside one for LISTEN. */
  max?: number
  /** Whether this process also expires, retries and tidies; one copy at a time does, whichever is first. */
  supervise?: boolean
  onError: (error: Error) => void
}

/**
 * The queue, for a service. Its tables are the administrator's: a service neither makes nor changes them, and
 * queues have no partitions of their own. Waiting workers are woken by NOTIFY.
 */
export function busOf(url: string, options: BusOptions): PgBoss {
  const boss = new PgBoss({
    connectionString: url,
    schema: BUS_SCHEMA,
    application_name: 'mobile-members bus',
    max: options.max ?? 3,
    migrate: false,
    createSchema: false,
    supervise: options.supervise ?? true,
    schedule: true,
    // Both need ownership of the tables; autovacuum and the administrator see to them.
    reindex: false,
    monitorVacuum: false,
    useListenNotify: true,
  })
  boss.on('error', options.onError)
  return boss
}

/** Makes or updates the queue's own tables; only the administrator can. */
export async function installBus(adminUrl: string): Promise<void> {
  const boss = new PgBoss({
    connectionString: adminUrl,
    schema: BUS_SCHEMA,
    max: 2,
    migrate: true,
    createSchema: true,
    supervise: false,
    schedule: false,
  })
  boss.on('error', () => {})
  await boss.start()
  await boss.stop({ graceful: false, close: true })
}

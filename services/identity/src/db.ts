import type { SharedTables } from '@mobile-members/database/shared-tables.ts'
import type { Generated, Kysely, Selectable } from 'kysely'

/** Every table of the sign-in service, on one page. */
export interface Database extends Pick<SharedTables, 'auditEntries'> {
  accounts: {
    subject: Generated<string>
    login: string
    /** The title of the office, never the name of a person: names live in registry. */
    label: string
    passwordHash: string
    passwordChangedAt: Generated<Date>
    mustChangePassword: Generated<boolean>
    disabledAt: Date | null
    /** Made for the demo county; refused outside the demo. */
    demo: Generated<boolean>
    createdAt: Generated<Date>
    lastSignInAt: Date | null
  }
  signInAttempts: {
    loginKey: string
    failures: number
    lastAt: Date
    lockedUntil: Date | null
  }
  requestCounts: {
    sourceKey: string
    minute: Date
    requests: number
  }
  signingKeys: {
    kid: string
    algorithm: string
    sealedKey: string
    createdAt: Date
    signsFrom: Date
  }
  providerRecords: {
    kind: string
    idHash: string
    sealedPayload: string
    subject: string | null
    grantId: string | null
    sessionUid: string | null
    consumedAt: Date | null
    expiresAt: Date
  }
}

export type Db = Kysely<Database>
export type Row<T extends keyof Database> = Selectable<Database[T]>

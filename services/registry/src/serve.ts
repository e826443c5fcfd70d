import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startConsumers } from '@mobile-members/subgraph/events.ts'
import { type FileStore, folderStore } from '@mobile-members/subgraph/file-store.ts'
import type { ServeOptions } from '@mobile-members/subgraph/run.ts'
import { subgraphSchema } from '@mobile-members/subgraph/schema.ts'
import { type RunningSubgraph, startSubgraph } from '@mobile-members/subgraph/server.ts'
import type { Database } from './db.ts'
import { archiveSealing, useArchiveShelf } from './documents/archive-shelf.ts'
import { serveDepartmentLists } from './department-lists/department-list.routes.ts'
import { serveClosedArchives } from './consents/closed-file.routes.ts'
import { serveArchives } from './documents/document.routes.ts'
import { startPrints } from './documents/print-papers.ts'
import { handlers } from './events.ts'
import { serveLetters } from './letters/letter.routes.ts'
import { insertSigningKeys } from './letters/signing-key.store.ts'
import { serveVerification } from './letters/verification.routes.ts'
import { serveRoster } from './members/roster.routes.ts'
import { serveOpenLetters } from './open-letters/open-letter.routes.ts'
import { useMemberUrl } from './open-letters/register-url.ts'
import { startPrintJobs } from './prints/print-jobs.ts'
import { servePublicity } from './publicity/publicity.routes.ts'
import { definition } from './schema.ts'
import { signer } from './secrets/keyring.ts'
import { serveRegistrationForms } from './registration-forms/registration-form.routes.ts'
import { serveStatistics } from './statistics/statistics.routes.ts'
import { startSurveyJobs } from './surveys/survey-jobs.ts'
import { serveSweepTasks } from './sweep-tasks/sweep.routes.ts'
import { surveyRoutes } from './surveys/survey.routes.ts'
import { serveOriginArchives } from './township-surveys/origin-archive.routes.ts'

export interface RegistryStart extends ServeOptions<Database> {
  /** Where the public reaches the gateway. */
  publicUrl?: string
  /** Where the member front end is reached: what the open letter's QR code leads to. */
  memberUrl?: string
  /** Where files are kept; without one in a folder of their own that the machine clears, which is for tests. */
  files?: FileStore
}

/** Serves the register: its part of the graph, its papers, and the public verification of letters. */
export async function serve(start: RegistryStart): Promise<RunningSubgraph> {
  const { db, boss, verify, log, host, port, now = () => new Date(), publicUrl = 'http://127.0.0.1:4000' } = start
  await insertSigningKeys(db, signer().publicKeys)
  if (start.memberUrl) useMemberUrl(start.memberUrl)
  const { files = folderStore(mkdtempSync(join(tmpdir(), 'mobile-members-files-')), archiveSealing) } = start
  useArchiveShelf({ files, boss, publicUrl })
  await startPrints(boss, db, log)
  await startConsumers(boss, db, 'registry', handlers, log)
  await startPrintJobs(boss, db, { log, now, publicUrl })
  const surveyJobs = await startSurveyJobs(boss, db, log, now)
  const running = await startSubgraph<Database>({
    name: 'registry',
    schema: subgraphSchema(definition, boss),
    db,
    verify,
    log,
    host,
    port,
    now,
    routes(app, actorFor) {
      serveVerification(app, { db, now })
      serveLetters(app, { db, now, actorFor, publicUrl, log })
      serveArchives(app, { db, now, actorFor, log })
      serveClosedArchives(app, { db, now, actorFor, log })
      serveRegistrationForms(app, { db, now, actorFor, log })
      serveRoster(app, { db, now, actorFor, log })
      serveStatistics(app, { db, now, actorFor, log })
      surveyRoutes(app, actorFor, db, log, now)
      serveOriginArchives(app, { db, now, actorFor, log })
      servePublicity(app, { db, now, actorFor, log })
      serveOpenLetters(app, { db, now, actorFor, log })
      serveSweepTasks(app, { db, now, actorFor, log })
      serveDepartmentLists(app, { db, now, actorFor, log })
    },
  })
  return {
    ...running,
    async stop() {
      await running.stop()
      await surveyJobs.stop()
    },
  }
}

import { COLUMN_MEANINGS } from '@mobile-members/model/survey.ts'
import { found, refuse, refuseFields } from '@mobile-members/subgraph/errors.ts'
import { type Page, pageSize } from '@mobile-members/subgraph/paging.ts'
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import { findOrganization } from '../organizations/organization.store.ts'
import { surveyRefusal } from '../township-surveys/township-survey.rules.ts'
import { findTownshipSurvey } from '../township-surveys/township-survey.store.ts'
import { changeRefusal, confirmRefusal, DRAFT_DAYS, undoRefusal, type ImportFigures } from './import.rules.ts'
import {
  CorrectColumnInput,
  CorrectUnitInput,
  SurveyFile,
  SurveyImport,
  SurveyImportFigures,
  SurveyImportPage,
  UndoneImport,
} from './import.type.ts'
import { headingKey } from './heading.rules.ts'
import { isHandedOver } from './line.store.ts'
import { ownTownships, townshipAmong } from './own-townships.ts'
import { openReading } from './sealed.ts'
import { enqueueSurveyJob } from './survey-jobs.ts'
import { findCampaign } from './campaign.store.ts'
import {
  deleteFile,
  emptyFiles,
  findFile,
  findImport,
  insertImport,
  listFiles,
  listImports,
  lockImport,
  rememberColumnMeaning,
  updateFile,
  updateImport,
  type FileHead,
  type FileRow,
  type ImportRow,
} from './survey.store.ts'
import { undoImport } from './undo-import.ts'

@Resolver(() => SurveyImport)
export class SurveyImportResolver {
  @Query(() => SurveyImportPage, { nullable: true })
  surveyImports(
    @Arg('campaignId', () => ID) campaignId: string,
    @Arg('first', () => Int, { nullable: true }) first: number | undefined,
    @Arg('after', () => String, { nullable: true }) after: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Page<ImportRow>> {
    return listImports(ctx.db, { campaignId, townshipIds: ownTownships(ctx) }, { size: pageSize(first), after })
  }

  @Query(() => SurveyImport, { nullable: true })
  async surveyImport(@Arg('id', () => ID) id: string, @Ctx() ctx: Context): Promise<ImportRow> {
    const row = found(await findImport(ctx.db, id))
    ctx.permit('surveyImport', { townshipId: row.townshipId })
    return row
  }

  /**
   * Begins a draft, to which files are sent (POST /files/surveys/imports/{id}). A township's draft holds its own survey.
   * Nothing of it is kept before it is confirmed; it expires after some days. Refuses CAMPAIGN_CLOSED, TOWNSHIP_SURVEY_CLOSED.
   */
  @Mutation(() => SurveyImport)
  async startSurveyImport(@Arg('campaignId', () => ID) campaignId: string, @Ctx() ctx: Context): Promise<ImportRow> {
    const own = ownTownships(ctx)
    const townshipId = own ? await townshipAmong(ctx, own) : null
    ctx.permit('startSurveyImport', { townshipId })
    const campaign = found(await findCampaign(ctx.db, campaignId))
    refuse(campaign.state === 'OPEN' ? undefined : 'CAMPAIGN_CLOSED')
    if (townshipId) refuse(surveyRefusal(found(await findTownshipSurvey(ctx.db, campaignId, townshipId))))
    const createdAt = ctx.now()
    return insertImport(ctx.db, {
      campaignId,
      townshipId,
      createdBy: ctx.subject,
      createdAt,
      expiresAt: new Date(createdAt.getTime() + DRAFT_DAYS * 86_400_000),
      forecast: null,
      figures: null,
      failure: null,
      confirmedBy: null,
      confirmedAt: null,
      finishedAt: null,
      undoneBy: null,
      undoneAt: null,
    })
  }

  /** Says what a column means, for this file and, unless told otherwise, for all later ones. The file is read again. */
  @Mutation(() => SurveyImport)
  async correctSurveyColumn(
    @Arg('input', () => CorrectColumnInput) input: CorrectColumnInput,
    @Ctx() ctx: Context,
  ): Promise<ImportRow> {
    const { file, draft } = await fileOfDraft(ctx, 'correctSurveyColumn', input.fileId)
    const key = headingKey(input.headingKey)
    refuseFields({
      headingKey: key === '' ? 'REQUIRED' : undefined,
      meaning: COLUMN_MEANINGS.includes(input.meaning) ? undefined : 'UNKNOWN',
    })
    if (input.remember)
      await rememberColumnMeaning(ctx.db, { headingKey: key, meaning: input.meaning, setBy: ctx.subject })
    await readAgain(ctx, file, { ...file.corrections, columns: { ...file.corrections.columns, [key]: input.meaning } })
    return draft
  }

  /** Says who handed in a sheet, and by which channel. A township hands in its own survey only. */
  @Mutation(() => SurveyImport)
  async correctSurveyUnit(
    @Arg('input', () => CorrectUnitInput) input: CorrectUnitInput,
    @Ctx() ctx: Context,
  ): Promise<ImportRow> {
    const { file, draft } = await fileOfDraft(ctx, 'correctSurveyUnit', input.fileId)
    refuse(draft.townshipId && input.channel !== 'TOWNSHIP_SURVEY' ? 'ONLY_OWN_SURVEY' : undefined)
    refuseFields({ name: input.name.trim() === '' ? 'REQUIRED' : undefined })
    const unit = { channel: input.channel, kind: input.kind, name: input.name.trim() }
    await readAgain(ctx, file, { ...file.corrections, units: { ...file.corrections.units, [input.sheet]: unit } })
    return draft
  }

  @Mutation(() => SurveyImport)
  async removeSurveyFile(@Arg('fileId', () => ID) fileId: string, @Ctx() ctx: Context): Promise<ImportRow> {
    const { file, draft } = await fileOfDraft(ctx, 'removeSurveyFile', fileId)
    await deleteFile(ctx.db, file.id)
    await enqueueSurveyJob(ctx.db, { kind: 'FORECAST', importId: draft.id })
    return updateImport(ctx.db, draft.id, { forecast: null })
  }

  /**
   * Confirms: rows become lines, lines become people, in the background. Refuses IMPORT_NOT_A_DRAFT, FILES_STILL_BEING_READ,
   * NOTHING_TO_IMPORT and CAMPAIGN_CLOSED, and for a township sheets that are not its own survey (ONLY_OWN_SURVEY).
   */
  @Mutation(() => SurveyImport)
  async confirmSurveyImport(@Arg('id', () => ID) id: string, @Ctx() ctx: Context): Promise<ImportRow> {
    const row = await importFor(ctx, 'confirmSurveyImport', id)
    const files = await listFiles(ctx.db, id)
    const campaign = found(await findCampaign(ctx.db, row.campaignId))
    refuse(
      confirmRefusal(
        row.state,
        files.map((file) => file.state),
        campaign.state,
      ),
    )
    if (row.townshipId) {
      refuse((await holdsForeignSheets(ctx, row)) ? 'ONLY_OWN_SURVEY' : undefined)
      refuse(surveyRefusal(found(await findTownshipSurvey(ctx.db, row.campaignId, row.townshipId))))
    }
    await enqueueSurveyJob(ctx.db, { kind: 'IMPORT', importId: id })
    return updateImport(ctx.db, id, {
      state: 'RUNNING',
      progress: 0,
      confirmedBy: ctx.subject,
      confirmedAt: ctx.now(),
      failure: null,
    })
  }

  @Mutation(() => SurveyImport)
  async discardSurveyImport(@Arg('id', () => ID) id: string, @Ctx() ctx: Context): Promise<ImportRow> {
    const row = await importFor(ctx, 'discardSurveyImport', id)
    refuse(row.state === 'FAILED' ? undefined : changeRefusal(row.state))
    await emptyFiles(ctx.db, id)
    return updateImport(ctx.db, id, { state: 'DISCARDED' })
  }

  /** Takes a whole import back as one step. Refuses IMPORT_NOT_DONE, CAMPAIGN_CLOSED, and LINES_HANDED_OVER for a township's own. */
  @Mutation(() => UndoneImport)
  async undoSurveyImport(@Arg('id', () => ID) id: string, @Ctx() ctx: Context): Promise<object> {
    const row = await importFor(ctx, 'undoSurveyImport', id)
    const campaign = found(await findCampaign(ctx.db, row.campaignId))
    refuse(undoRefusal(row.state, campaign.state))
    refuse(row.townshipId && (await isHandedOver(ctx.db, id)) ? 'LINES_HANDED_OVER' : undefined)
    return undoImport(ctx, row)
  }

  @FieldResolver(() => [SurveyFile])
  files(@Root() row: ImportRow, @Ctx() ctx: Context): Promise<FileHead[]> {
    return listFiles(ctx.db, row.id)
  }

  /** What will happen; null while files are being read. */
  @FieldResolver(() => SurveyImportFigures, { nullable: true })
  async forecast(@Root() row: ImportRow, @Ctx() ctx: Context): Promise<SurveyImportFigures | null> {
    return figuresOf((await findImport(ctx.db, row.id))?.forecast ?? null)
  }

  /** What happened. */
  @FieldResolver(() => SurveyImportFigures, { nullable: true })
  figures(@Root() row: ImportRow): SurveyImportFigures | null {
    return figuresOf(row.figures)
  }
}

function figuresOf(figures: ImportFigures | null): SurveyImportFigures | null {
  if (!figures) return null
  const { excluded, ...counts } = figures
  return {
    drafts: 0,
    likelyWrongJoins: null,
    likelyMissed: null,
    ...counts,
    notMembers: excluded.NOT_A_MEMBER,
    declined: excluded.DECLINED,
  }
}

async function importFor(ctx: Context, operation: string, id: string): Promise<ImportRow> {
  const row = found(await lockImport(ctx.db, id))
  ctx.permit(operation, { townshipId: row.townshipId })
  return row
}

async function fileOfDraft(
  ctx: Context,
  operation: string,
  fileId: string,
): Promise<{ file: FileRow; draft: ImportRow }> {
  const file = found(await findFile(ctx.db, fileId))
  const draft = await importFor(ctx, operation, file.importId)
  refuse(changeRefusal(draft.state))
  return { file, draft }
}

async function readAgain(ctx: Context, file: FileRow, corrections: FileRow['corrections']): Promise<void> {
  await updateFile(ctx.db, file.id, { corrections: JSON.stringify(corrections), state: 'RECEIVED' })
  await updateImport(ctx.db, file.importId, { forecast: null })
  await enqueueSurveyJob(ctx.db, { kind: 'READ', importId: file.importId })
}

/** Whether a township's draft holds a sheet that is another unit's, or of the town's sweep. */
async function holdsForeignSheets(ctx: Context, row: ImportRow): Promise<boolean> {
  const township = row.townshipId ? await findOrganization(ctx.db, row.townshipId) : undefined
  for (const head of await listFiles(ctx.db, row.id)) {
    const file = await findFile(ctx.db, head.id)
    if (!file?.readingSealed) continue
    for (const sheet of openReading(file.readingSealed).sheets) {
      if (sheet.lines.length === 0) continue
      const own =
        sheet.unit?.channel === 'TOWNSHIP_SURVEY' && [township?.name, township?.shortName].includes(sheet.unit.name)
      if (!own) return true
    }
  }
  return false
}

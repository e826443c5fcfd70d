import { COLUMN_MEANINGS } from '@mobile-members/model/survey.ts'
import { found, refuse, refuseFields } from '@mobile-members/subgraph/errors.ts'
import { type Page, pageSize } from '@mobile-members/subgraph/paging.ts'
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import { findLinks, type LinkRow } from '../linking/link.store.ts'
import { maskedIdNumber } from '../members/name.rules.ts'
import { findOrganization } from '../organizations/organization.store.ts'
import { coverageOf } from './coverage.rules.ts'
import { changeRefusal, confirmRefusal, DRAFT_DAYS, undoRefusal, type ImportFigures } from './import.rules.ts'
import { headingKey } from './heading.rules.ts'
import { missingFacts } from './line.rules.ts'
import { saveLine } from './save-line.ts'
import { openFacts, openReading } from './sealed.ts'
import { enqueueSurveyJob } from './survey-jobs.ts'
import {
  countChannels,
  deleteFile,
  emptyFiles,
  findCampaign,
  findFile,
  findImport,
  freezeResults,
  insertCampaign,
  insertImport,
  listCampaigns,
  listFiles,
  listImports,
  listLines,
  listResults,
  listUnitReturns,
  lockCampaign,
  lockImport,
  rememberColumnMeaning,
  updateCampaign,
  updateFile,
  updateImport,
  type CampaignRow,
  type FileHead,
  type FileRow,
  type ImportRow,
  type LineRow,
} from './survey.store.ts'
import {
  ChannelCoverage,
  CorrectColumnInput,
  CorrectUnitInput,
  LineLink,
  SaveSurveyLineInput,
  SurveyCampaign,
  SurveyFile,
  SurveyImport,
  SurveyImportFigures,
  SurveyImportPage,
  SurveyLine,
  SurveyLineFacts,
  SurveyLineFilter,
  SurveyLinePage,
  SurveyPreviewRow,
  SurveyProblem,
  SurveyResultCell,
  SurveySheet,
  SurveyUnitReturn,
  UndoneImport,
} from './survey.type.ts'
import { textOf } from './text.rules.ts'
import { undoImport } from './undo-import.ts'
import type { SheetReading } from './understand-workbook.ts'

@Resolver(() => SurveyCampaign)
export class SurveyCampaignResolver {
  @Query(() => [SurveyCampaign], { nullable: true })
  surveyCampaigns(@Ctx() ctx: Context): Promise<CampaignRow[]> {
    return listCampaigns(ctx.db)
  }

  @Query(() => SurveyCampaign, { nullable: true })
  async surveyCampaign(@Arg('id', () => ID) id: string, @Ctx() ctx: Context): Promise<CampaignRow> {
    return found(await findCampaign(ctx.db, id))
  }

  /** Opens the year's survey; both channels run in it, apart (R22). Refuses a second one for the year: CAMPAIGN_EXISTS. */
  @Mutation(() => SurveyCampaign)
  openSurveyCampaign(@Arg('year', () => Int) year: number, @Ctx() ctx: Context): Promise<CampaignRow> {
    ctx.permit('openSurveyCampaign', {})
    refuseFields({ year: year < 2000 || year > 2200 ? 'OUT_OF_RANGE' : undefined })
    return insertCampaign(ctx.db, { year, openedOn: ctx.today, openedBy: ctx.subject, closedOn: null, closedBy: null })
  }

  /** Closes the survey and freezes its three tables (R23). Refuses CAMPAIGN_CLOSED. */
  @Mutation(() => SurveyCampaign)
  async closeSurveyCampaign(@Arg('id', () => ID) id: string, @Ctx() ctx: Context): Promise<CampaignRow> {
    ctx.permit('closeSurveyCampaign', {})
    const campaign = found(await lockCampaign(ctx.db, id))
    refuse(campaign.state === 'OPEN' ? undefined : 'CAMPAIGN_CLOSED')
    await freezeResults(ctx.db, campaign)
    return updateCampaign(ctx.db, id, { state: 'CLOSED', closedOn: ctx.today, closedBy: ctx.subject })
  }

  /** The frozen tables; none before the campaign is closed. */
  @FieldResolver(() => [SurveyResultCell])
  results(@Root() campaign: CampaignRow, @Ctx() ctx: Context): Promise<SurveyResultCell[]> {
    return ctx.scope('surveyLines').all ? listResults(ctx.db, campaign.id) : Promise.resolve([])
  }

  @FieldResolver(() => [SurveyUnitReturn])
  units(@Root() campaign: CampaignRow, @Ctx() ctx: Context): Promise<SurveyUnitReturn[]> {
    return listUnitReturns(ctx.db, campaign.id, ownTownships(ctx))
  }

  /** How many members both channels missed (N1); for the centre, since a township must not know the other count. */
  @FieldResolver(() => ChannelCoverage, { nullable: true })
  async coverage(@Root() campaign: CampaignRow, @Ctx() ctx: Context): Promise<ChannelCoverage | null> {
    if (!ctx.scope('surveyLines').all) return null
    return coverageOf(await countChannels(ctx.db, campaign.id))
  }
}

/** The townships that the asker is bound to; undefined for who sees all. */
function ownTownships(ctx: Context): string[] | undefined {
  const scope = ctx.scope('surveyLines')
  return scope.all ? undefined : scope.organizationIds
}

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
   * Nothing of it is kept before it is confirmed; it expires after some days. Refuses CAMPAIGN_CLOSED.
   */
  @Mutation(() => SurveyImport)
  async startSurveyImport(@Arg('campaignId', () => ID) campaignId: string, @Ctx() ctx: Context): Promise<ImportRow> {
    const own = ownTownships(ctx)
    const townshipId = own ? await townshipAmong(ctx, own) : null
    ctx.permit('startSurveyImport', { townshipId })
    const campaign = found(await findCampaign(ctx.db, campaignId))
    refuse(campaign.state === 'OPEN' ? undefined : 'CAMPAIGN_CLOSED')
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
    if (row.townshipId) refuse((await holdsForeignSheets(ctx, row)) ? 'ONLY_OWN_SURVEY' : undefined)
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

  /** Takes a whole import back as one step. Refuses IMPORT_NOT_DONE and CAMPAIGN_CLOSED. */
  @Mutation(() => UndoneImport)
  async undoSurveyImport(@Arg('id', () => ID) id: string, @Ctx() ctx: Context): Promise<object> {
    const row = await importFor(ctx, 'undoSurveyImport', id)
    const campaign = found(await findCampaign(ctx.db, row.campaignId))
    refuse(undoRefusal(row.state, campaign.state))
    return undoImport(ctx.db, row, { now: ctx.now(), today: ctx.today, by: ctx.subject })
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
  return { ...counts, notMembers: excluded.NOT_A_MEMBER, declined: excluded.DECLINED }
}

async function townshipAmong(ctx: Context, ids: readonly string[]): Promise<string | null> {
  for (const id of ids) if ((await findOrganization(ctx.db, id))?.kind === 'TOWNSHIP') return id
  return ids[0] ?? null
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

@Resolver(() => SurveyFile)
export class SurveyFileResolver {
  /** What was understood, sheet by sheet; empty while the file waits and once the import is done. */
  @FieldResolver(() => [SurveySheet])
  async sheets(@Root() head: FileHead, @Ctx() ctx: Context): Promise<SheetPreview[]> {
    const file = await findFile(ctx.db, head.id)
    return file?.readingSealed ? openReading(file.readingSealed).sheets.map(previewOf) : []
  }
}

const SAMPLES = 3

interface SheetPreview extends Omit<SurveySheet, 'columns'> {
  columns: object[]
  reading: SheetReading
}

@Resolver(() => SurveySheet)
export class SurveySheetResolver {
  /** Rows taken for persons, after a row's number; only those with a problem or excluded, if asked so. */
  @FieldResolver(() => [SurveyPreviewRow])
  rows(
    @Root() { reading }: SheetPreview,
    @Arg('first', () => Int, { nullable: true }) first: number | undefined,
    @Arg('afterRow', () => Int, { nullable: true }) afterRow: number | undefined,
    @Arg('onlyProblems', () => Boolean, { nullable: true }) onlyProblems: boolean | undefined,
  ): object[] {
    return reading.lines
      .filter((line) => line.row > (afterRow ?? 0))
      .filter((line) => !onlyProblems || line.exclusion || line.problems.length > 0)
      .slice(0, pageSize(first))
      .map((line) => ({
        number: line.row,
        cells: reading.columns.map((column) => textOf(line.cells[column.index])),
        exclusion: line.exclusion ?? null,
        missing: missingFacts(line.facts),
        problems: line.problems,
      }))
  }
}

function previewOf(sheet: SheetReading): SheetPreview {
  return {
    name: sheet.name,
    unit: sheet.unit ?? null,
    columns: sheet.columns.map((column) => ({
      number: column.index + 1,
      heading: column.heading,
      headingKey: column.headingKey,
      meaning: column.meaning ?? null,
      source: column.source,
      samples: sheet.lines
        .slice(0, 50)
        .map((line) => textOf(line.cells[column.index]))
        .filter(Boolean)
        .slice(0, SAMPLES),
    })),
    rowCount: sheet.lines.length,
    excludedCount: sheet.lines.filter((line) => line.exclusion).length,
    problemCount: sheet.lines.filter((line) => line.problems.length > 0).length,
    problems: sheet.problems as SurveyProblem[],
    otherRows: sheet.otherRows,
    reading: sheet,
  }
}

@Resolver(() => SurveyLine)
export class SurveyLineResolver {
  /** Lines in the order in which they came. A township sees its own survey, and after the campaign what the town found (R22). */
  @Query(() => SurveyLinePage, { nullable: true })
  surveyLines(
    @Arg('filter', () => SurveyLineFilter) filter: SurveyLineFilter,
    @Arg('first', () => Int, { nullable: true }) first: number | undefined,
    @Arg('after', () => String, { nullable: true }) after: string | undefined,
    @Ctx() ctx: Context,
  ): Promise<Page<LineRow>> {
    const { campaignId, importId, channel, unitName, townshipId, incomplete } = filter
    return listLines(
      ctx.db,
      {
        campaignId: campaignId ?? undefined,
        importId: importId ?? undefined,
        channel: channel ?? undefined,
        unitName: unitName ?? undefined,
        townshipId: townshipId ?? undefined,
        incomplete: incomplete ?? undefined,
        townshipIds: ownTownships(ctx),
      },
      { size: pageSize(first), after },
    )
  }

  /**
   * Keeps one line told by form (R25). Missing facts are listed, not refused. Refuses NOT_A_MEMBER (R1), DECLINED (R2),
   * NAME_MISSING, LINE_ALREADY_TOLD, CAMPAIGN_CLOSED, and for a township all but its own survey.
   */
  @Mutation(() => SurveyLine)
  async saveSurveyLine(
    @Arg('input', () => SaveSurveyLineInput) input: SaveSurveyLineInput,
    @Ctx() ctx: Context,
  ): Promise<LineRow> {
    const own = ownTownships(ctx)
    const townshipId = own ? await townshipAmong(ctx, own) : null
    ctx.permit('saveSurveyLine', { townshipId })
    const township = townshipId ? found(await findOrganization(ctx.db, townshipId)) : undefined
    refuse(township && input.channel !== 'TOWNSHIP_SURVEY' ? 'ONLY_OWN_SURVEY' : undefined)
    const campaign = found(await findCampaign(ctx.db, input.campaignId))
    refuse(campaign.state === 'OPEN' ? undefined : 'CAMPAIGN_CLOSED')
    const told = township
      ? { ...input, unitKind: 'TOWNSHIP' as const, unitName: township.name, originTownship: township.name }
      : input
    return saveLine(ctx.db, told, { by: ctx.subject, today: ctx.today, township: township?.name ?? '' })
  }

  @FieldResolver(() => SurveyLineFacts)
  async facts(@Root() line: LineRow, @Ctx() ctx: Context): Promise<SurveyLineFacts> {
    const link = await linksOf(ctx).load(line.id)
    if (link) ctx.read(link.memberId, 'SURVEY_LINE')
    const facts = openFacts(line.factsSealed)
    return {
      name: facts.name,
      nameAsWritten: facts.nameAsWritten,
      sex: facts.sex ?? null,
      birthDate: facts.birthDate ?? null,
      idNumber: facts.idNumber ? maskedIdNumber(facts.idNumber.pattern) : null,
      joinedDate: facts.joinedDate ?? null,
      originTownship: facts.originTownship,
      originBranch: facts.originBranch ?? null,
      destination: facts.destination ?? null,
      industry: facts.industry ?? null,
      industrySection: facts.industrySection ?? null,
      employer: facts.employer ?? null,
      residence: facts.residence?.text ?? null,
      phones: [...facts.phones, ...facts.otherPhones, ...facts.damagedPhones],
      education: facts.education ?? null,
      remarks: facts.remarks ?? null,
      extra: Object.entries(facts.extra).map(([heading, value]) => ({ heading, value })),
    }
  }

  @FieldResolver(() => [SurveyProblem])
  problems(@Root() line: LineRow): object[] {
    return line.problems.map(({ code, column }) => ({
      code,
      column: column ?? null,
      sheet: line.sheet,
      row: line.row,
      value: null,
    }))
  }

  /** The member that it stands for, and why; for the centre. */
  @FieldResolver(() => LineLink, { nullable: true })
  async link(@Root() line: LineRow, @Ctx() ctx: Context): Promise<LinkRow | null> {
    if (!ctx.scope('surveyLines').all) return null
    return (await linksOf(ctx).load(line.id)) ?? null
  }
}

function linksOf(ctx: Context) {
  return ctx.loader<string, LinkRow>('line links', (ids) => findLinks(ctx.db, ids))
}

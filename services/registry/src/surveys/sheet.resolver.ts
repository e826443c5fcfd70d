import { pageSize } from '@mobile-members/subgraph/paging.ts'
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import { SurveyFile, SurveyPreviewRow, SurveySheet } from './import.type.ts'
import { missingFacts } from './line.rules.ts'
import { openReading } from './sealed.ts'
import { findFile, type FileHead } from './survey.store.ts'
import type { SurveyProblem } from './survey.type.ts'
import { textOf } from './text.rules.ts'
import type { SheetReading } from './understand-workbook.ts'

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

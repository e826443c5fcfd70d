import { LETTERS_A_JOB } from '@mobile-members/model/papers.ts'
import { found, refuse, refuseFields } from '@mobile-members/subgraph/errors.ts'
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import { actorsOf } from '../letters/actor.loader.ts'
import { type LetterRow, findLetters } from '../letters/letter.store.ts'
import { CertificateLetter } from '../letters/letter.type.ts'
import { recordRead } from '../members/member-reading.ts'
import { enqueuePrintJob } from './print-jobs.ts'
import { type PrintJobRow, type PrintRow, findPrintJob, insertPrintJob, listPrints } from './print.store.ts'
import { LetterPrint, LetterPrintJob } from './print.type.ts'

@Resolver(() => LetterPrintJob)
export class PrintJobResolver {
  /**
   * Prints letters of one township as one PDF (R43), in the order of their numbers. It is made beside the answer: the job says
   * how far it is. Refuses none, more than a job takes, and letters of two townships.
   */
  @Mutation(() => LetterPrintJob)
  async printLetters(@Arg('letterIds', () => [ID]) letterIds: string[], @Ctx() ctx: Context): Promise<PrintJobRow> {
    const ids = [...new Set(letterIds)]
    refuseFields({ letterIds: ids.length === 0 ? 'REQUIRED' : ids.length > LETTERS_A_JOB ? 'TOO_MANY' : undefined })
    const letters = (await findLetters(ctx.db, ids)).map((letter) => found(letter))
    for (const letter of letters) {
      ctx.permit('printLetters', { originTownshipId: letter.townshipId, memberId: letter.memberId })
      recordRead(ctx, letter.memberId, 'letter,idNumber')
    }
    const [first] = letters
    const townshipId = found(first).townshipId
    refuse(letters.some((letter) => letter.townshipId !== townshipId) ? 'OF_TWO_TOWNSHIPS' : undefined)
    const job = await insertPrintJob(ctx.db, {
      townshipId,
      letterIds: letters.toSorted((a, b) => a.year - b.year || a.serial - b.serial).map(({ id }) => id),
      askedBy: ctx.subject,
      askedAt: ctx.now(),
    })
    await enqueuePrintJob(ctx.db, job.id)
    return job
  }

  @Query(() => LetterPrintJob, { nullable: true })
  async letterPrintJob(@Arg('id', () => ID) id: string, @Ctx() ctx: Context): Promise<PrintJobRow> {
    const job = found(await findPrintJob(ctx.db, id))
    ctx.permit('letterPrintJob', { originTownshipId: job.townshipId })
    return job
  }

  @FieldResolver(() => Int)
  total(@Root() job: PrintJobRow): number {
    return job.letterIds.length
  }

  /** Where the paper is once it is done: to be fetched with the same authorization. */
  @FieldResolver(() => String, { nullable: true })
  paper(@Root() job: PrintJobRow): string | null {
    return job.state === 'DONE' ? `/files/print-jobs/${job.id}.pdf` : null
  }
}

@Resolver(() => LetterPrint)
export class LetterPrintResolver {
  @FieldResolver(() => String, { nullable: true })
  async printedByName(@Root() print: PrintRow, @Ctx() ctx: Context): Promise<string | null> {
    return (await actorsOf(ctx).load(print.printedBy))?.name ?? null
  }

  @FieldResolver(() => Boolean)
  together(@Root() print: PrintRow): boolean {
    return print.jobId !== null
  }
}

@Resolver(() => CertificateLetter)
export class LetterPrintsResolver {
  /** How often, when and by whom the letter was printed. */
  @FieldResolver(() => [LetterPrint])
  async prints(@Root() letter: LetterRow, @Ctx() ctx: Context): Promise<PrintRow[]> {
    return (
      (await ctx.loader<string, PrintRow[]>('letter prints', (ids) => listPrints(ctx.db, ids)).load(letter.id)) ?? []
    )
  }
}

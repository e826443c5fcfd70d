import { Worker } from 'node:worker_threads'
import type { ProblemCode } from '@mobile-members/model/survey.ts'
import type { Learned, Linking } from '../linking/linking.rules.ts'
import type { LineFacts } from './line.rules.ts'
import type { Gazetteer } from './place.rules.ts'
import type { RawSheet } from './sheet.rules.ts'
import type { Understanding, WorkbookReading } from './understand-workbook.ts'

export interface LineToLink {
  lineId: string
  sheetId: string
  memberId: string | undefined
  facts: LineFacts
}

export type Task =
  | { kind: 'READ'; fileName: string; bytes: Uint8Array; knowing: Understanding }
  | { kind: 'PARSE'; bytes: Uint8Array }
  | { kind: 'LINK'; lines: LineToLink[]; from: number; separations: string[]; gazetteer: Gazetteer }

type Message = { answer: unknown } | { problem: ProblemCode } | { failure: string }

/** A file that cannot be read; the code says why. */
export class FileRefused extends Error {
  readonly code: ProblemCode
  constructor(code: ProblemCode) {
    super(code)
    this.code = code
  }
}

const READING_SECONDS = 60
const LINKING_SECONDS = 600
const MEGABYTES = { maxOldGenerationSizeMb: 1536, maxYoungGenerationSizeMb: 128 }

/**
 * A thread beside the process, with a limit of memory and time: what a hostile file does in it ends with it. One task at a
 * time; after a task that failed a new thread takes the next.
 */
export class SurveyWorker {
  #worker: Worker | undefined

  /** @throws FileRefused with NOT_A_WORKBOOK, PASSWORD_PROTECTED, FILE_TOO_LARGE or READING_TOOK_TOO_LONG */
  read(
    fileName: string,
    bytes: Uint8Array,
    knowing: Understanding,
    seconds = READING_SECONDS,
  ): Promise<WorkbookReading> {
    return this.#do({ kind: 'READ', fileName, bytes, knowing }, seconds) as Promise<WorkbookReading>
  }

  /**
   * The sheets as they are, not understood as a survey.
   * @throws FileRefused as `read`
   */
  parse(bytes: Uint8Array): Promise<RawSheet[]> {
    return this.#do({ kind: 'PARSE', bytes }, READING_SECONDS) as Promise<RawSheet[]>
  }

  link(
    lines: LineToLink[],
    from: number,
    separations: string[],
    gazetteer: Gazetteer,
  ): Promise<Linking & { learned: Learned }> {
    const linking = this.#do({ kind: 'LINK', lines, from, separations, gazetteer }, LINKING_SECONDS)
    return linking as Promise<Linking & { learned: Learned }>
  }

  async close(): Promise<void> {
    const worker = this.#worker
    this.#worker = undefined
    await worker?.terminate()
  }

  #do(task: Task, seconds: number): Promise<unknown> {
    const worker = (this.#worker ??= new Worker(workerFile(), { resourceLimits: MEGABYTES }))
    worker.ref()
    return new Promise((resolve, reject) => {
      const end = (settle: () => void, keep: boolean) => {
        clearTimeout(timer)
        worker.off('message', onMessage).off('error', onError).off('exit', onExit)
        // Waiting for the next task, it does not keep the process alive.
        worker.unref()
        if (!keep) void this.close()
        settle()
      }
      const onMessage = (message: Message) => {
        if ('answer' in message) end(() => resolve(message.answer), true)
        else if ('problem' in message) end(() => reject(new FileRefused(message.problem)), true)
        else end(() => reject(new Error(message.failure)), false)
      }
      const onError = (error: Error) => {
        const outOfMemory = (error as { code?: string }).code === 'ERR_WORKER_OUT_OF_MEMORY'
        end(() => reject(outOfMemory ? new FileRefused('FILE_TOO_LARGE') : error), false)
      }
      const onExit = () => end(() => reject(new Error('the worker ended')), false)
      const onTimeout = () => end(() => reject(new FileRefused('READING_TOOK_TOO_LONG')), false)
      const timer = setTimeout(onTimeout, seconds * 1000)
      worker.on('message', onMessage).on('error', onError).on('exit', onExit)
      worker.postMessage(task)
    })
  }
}

/** Beside this module: TypeScript in the sources, JavaScript where the service is built into few files. */
function workerFile(): URL {
  if (import.meta.url.endsWith('.ts')) return new URL('./survey.worker.ts', import.meta.url)
  return new URL(import.meta.url.includes('/chunks/') ? '../survey.worker.js' : './survey.worker.js', import.meta.url)
}

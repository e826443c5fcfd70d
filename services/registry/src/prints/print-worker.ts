import { Worker } from 'node:worker_threads'
import type { LetterToPrint } from '../papers/print-letter.ts'

export interface PrintTask {
  letters: LetterToPrint[]
  title: string
  publicUrl: string
}

export type PrintMessage = { done: number } | { pdf: Uint8Array } | { failure: string }

/**
 * Sets many letters as one PDF in a thread beside the process, which goes on answering people meanwhile. Tells how many are
 * prepared as it goes.
 */
export function printInWorker(task: PrintTask, onProgress: (done: number) => void): Promise<Buffer> {
  const worker = new Worker(workerFile())
  return new Promise<Buffer>((resolve, reject) => {
    worker
      .on('message', (message: PrintMessage) => {
        if ('done' in message) onProgress(message.done)
        else if ('pdf' in message) resolve(Buffer.from(message.pdf))
        else reject(new Error(message.failure))
      })
      .on('error', reject)
      .on('exit', () => reject(new Error('the worker ended')))
    worker.postMessage(task)
  }).finally(() => worker.terminate())
}

/** Beside this module: TypeScript in the sources, JavaScript where the service is built into few files. */
function workerFile(): URL {
  if (import.meta.url.endsWith('.ts')) return new URL('./print.worker.ts', import.meta.url)
  return new URL(import.meta.url.includes('/chunks/') ? '../print.worker.js' : './print.worker.js', import.meta.url)
}

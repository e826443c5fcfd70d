import { parentPort } from 'node:worker_threads'
import { LETTER_TEMPLATE } from '../papers/letter.template.ts'
import { letterOnPaper } from '../papers/print-letter.ts'
import { printPdf } from '../papers/print.ts'
import type { PrintMessage, PrintTask } from './print-worker.ts'

/** Sets letters as one PDF. Their data come with the task: this thread knows neither database nor secrets. */
parentPort?.on('message', (task: PrintTask) => {
  printed(task).then(
    (pdf) => tell({ pdf }),
    (error: unknown) => tell({ failure: String((error as Error)?.stack ?? error) }),
  )
})

async function printed({ letters, title, publicUrl }: PrintTask): Promise<Uint8Array> {
  const pages: object[] = []
  for (const letter of letters) {
    pages.push(await letterOnPaper(letter, publicUrl))
    tell({ done: pages.length })
  }
  return printPdf(LETTER_TEMPLATE, { title, keywords: '', letters: pages })
}

function tell(message: PrintMessage): void {
  parentPort?.postMessage(message)
}

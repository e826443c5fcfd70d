import { parentPort } from 'node:worker_threads'
import { link } from '../linking/linking.rules.ts'
import { soundOf } from '../linking/name-sound.ts'
import { recordOf } from '../linking/record.rules.ts'
import { parseWorkbook, UnreadableFile } from './parse-workbook.ts'
import type { Task } from './survey-worker.ts'
import { understandWorkbook } from './understand-workbook.ts'

/** Reads untrusted files and compares lines, apart from the process that answers people. */
parentPort?.on('message', (task: Task) => {
  try {
    parentPort?.postMessage({ answer: work(task) })
  } catch (error) {
    if (error instanceof UnreadableFile) parentPort?.postMessage({ problem: error.code })
    else parentPort?.postMessage({ failure: String((error as Error)?.stack ?? error) })
  }
})

function work(task: Task): unknown {
  switch (task.kind) {
    case 'READ':
      return understandWorkbook(task.fileName, parseWorkbook(task.bytes), task.knowing)
    case 'PARSE':
      return parseWorkbook(task.bytes)
    case 'LINK':
      return link(
        task.lines.map((line) => recordOf(line, task.gazetteer, soundOf)),
        task.from,
        new Set(task.separations),
      )
  }
}

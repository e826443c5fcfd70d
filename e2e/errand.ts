import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, onTestFailed } from 'vitest'
import { type Windows, openWindows } from './browser.ts'

/** The windows of one errand, and a folder for what it downloads. */
export interface Errand extends Pick<Windows, 'of' | 'stranger'> {
  folder: string
}

/**
 * Begins the errand of a file: each step stands on the one before, so that those after a failed one are skipped;
 * what everybody saw when a step failed is kept as pictures. Windows and folder are gone after the last step.
 */
export function beginErrand(name: string): Errand {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`))
  let windows: Windows
  let stopped = false

  beforeAll(async () => {
    windows = await openWindows()
  })

  afterAll(async () => {
    await windows?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  beforeEach(({ skip, task }) => {
    if (stopped) skip('an earlier step failed')
    onTestFailed(async () => {
      stopped = true
      await windows.picture(task.name)
    })
  })

  return { folder, of: (login, frontend) => windows.of(login, frontend), stranger: () => windows.stranger() }
}

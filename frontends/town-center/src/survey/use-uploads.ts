import { useApolloClient } from '@apollo/client/react'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import type { DroppedFile } from '@mobile-members/ui/file-drop.tsx'
import type { Trouble } from '@mobile-members/web/graph-errors.ts'
import { useAct } from '@mobile-members/web/use-act.ts'
import { useFiles } from '@mobile-members/web/use-files.ts'
import { useImportPlace } from './import-place.tsx'
import { StartSurveyImportMutation, SurveyImportQuery } from './imports.queries.ts'

interface Received {
  id: string
  isNew: boolean
}

export interface FailedUpload extends DroppedFile {
  trouble: Trouble
}

/**
 * Sends files to an import's draft; the first files begin the draft and lead to its page.
 *
 * @param importId the draft, once there is one
 * @param campaignId the survey that a new draft belongs to
 */
export function useUploads(importId: string | undefined, campaignId: string | undefined) {
  const files = useFiles()
  const client = useApolloClient()
  const navigate = useNavigate()
  const place = useImportPlace()
  const { act } = useAct(StartSurveyImportMutation)
  const [total, setTotal] = useState(0)
  const [done, setDone] = useState(0)
  const [now, setNow] = useState<string>()
  const [failed, setFailed] = useState<FailedUpload[]>([])
  const [same, setSame] = useState<string[]>([])
  const [waiting, setWaiting] = useState<DroppedFile[]>([])
  const [trouble, setTrouble] = useState<Trouble>()

  async function draft(): Promise<string | undefined> {
    if (importId) return importId
    if (!campaignId) return undefined
    const { data, trouble: problem } = await act({ campaignId })
    setTrouble(problem)
    const id = data?.startSurveyImport.id
    if (id) void navigate(`${place.imports}/${id}`, { replace: true })
    return id
  }

  async function send(dropped: DroppedFile[]): Promise<void> {
    setTotal(dropped.length)
    setDone(0)
    setFailed([])
    setSame([])
    setWaiting(dropped)
    const id = await draft()
    if (!id) return setTotal(0)
    setWaiting([])
    for (const { path, file } of dropped) {
      setNow(path)
      // One after another: on a slow line several at once would only all be late.
      const { data, trouble: problem } = await files.send<Received>(`/files/surveys/imports/${id}`, file, path)
      if (problem) setFailed((before) => [...before, { path, file, trouble: problem }])
      else if (!data.isNew) setSame((before) => [...before, path])
      setDone((before) => before + 1)
    }
    setTotal(0)
    setNow(undefined)
    await client.refetchQueries({ include: [SurveyImportQuery] }).catch(() => undefined)
  }

  return {
    sending: total > 0,
    total,
    done,
    now,
    failed,
    same,
    trouble,
    send: (dropped: DroppedFile[]) => void send(dropped),
    sendAgain: () => void send(failed.length > 0 ? failed : waiting),
  }
}

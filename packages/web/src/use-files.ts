import { createContext, use } from 'react'
import { onePerPage } from '@mobile-members/ui/one-per-page.ts'
import { saveFile } from '@mobile-members/ui/export-button.tsx'
import { troubleOfResponse, type Trouble } from './graph-errors.ts'
import { useSession } from './session.tsx'

/** Where papers and files are: the gateway's own address, beside the graph. */
export const FilesContext = onePerPage('files-context', () => createContext<string | undefined>(undefined))

export type FileOutcome<T> = { data: T; trouble?: undefined } | { data?: undefined; trouble: Trouble }

/**
 * Papers and files beside the graph, fetched and sent with the session's token; so no plain link leads to them.
 * Nothing throws: each gives the data, or the trouble to show.
 */
export function useFiles() {
  const gateway = use(FilesContext)
  const session = useSession()

  async function ask(path: string, init: RequestInit = {}): Promise<FileOutcome<Response>> {
    if (!gateway) throw new Error('useFiles outside a front end')
    try {
      const token = await session.accessToken()
      const response = await fetch(new URL(path, gateway), {
        ...init,
        credentials: 'omit',
        headers: {
          ...(init.headers as Record<string, string>),
          ...(token ? { authorization: `Bearer ${token}` } : {}),
        },
      })
      if (response.ok) return { data: response }
      if (response.status === 401) session.expired()
      return { trouble: troubleOfResponse(response.status, await response.text()) }
    } catch {
      return { trouble: { code: 'NO_CONNECTION', paths: [] } }
    }
  }

  return {
    /** The file at this path (`/files/letters/…`) and the name that the server gives it. */
    async fetch(path: string): Promise<FileOutcome<{ blob: Blob; name: string }>> {
      const { data, trouble } = await ask(path)
      if (!data) return { trouble: trouble! }
      return { data: { blob: await data.blob(), name: nameOf(data) ?? path.split('/').at(-1) ?? 'file' } }
    },
    /** Fetches the file and gives it to the browser to keep. */
    async save(path: string): Promise<Trouble | undefined> {
      const { data, trouble } = await this.fetch(path)
      if (data) saveFile(data.blob, data.name)
      return trouble
    },
    /** Sends one file as the body, its name beside it; gives the server's answer. */
    async send<T>(
      path: string,
      file: Blob,
      name: string,
      headers: Record<string, string> = {},
    ): Promise<FileOutcome<T>> {
      const { data, trouble } = await ask(path, {
        method: 'POST',
        body: file,
        headers: { 'content-type': 'application/octet-stream', 'x-file-name': encodeURIComponent(name), ...headers },
      })
      return data ? { data: (await data.json()) as T } : { trouble: trouble! }
    },
  }
}

function nameOf(response: Response): string | undefined {
  const header = response.headers.get('content-disposition') ?? ''
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(header)?.[1]
  return encoded ? decodeURIComponent(encoded) : /filename="?([^";]+)"?/i.exec(header)?.[1]
}

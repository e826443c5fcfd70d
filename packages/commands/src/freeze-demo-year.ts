import { setTimeout as pause } from 'node:timers/promises'
import type { Settings } from './env.ts'
import { accessToken } from './token.ts'

const PATIENCE = 60

/**
 * Last year's statistics of a demo county that was just made: counted, reported by every service and frozen by its director, as
 * people do it. Gives whether they are frozen; where a cross-check is red they stay a draft.
 */
export async function freezeDemoYear(settings: Settings, today: string): Promise<boolean> {
  const year = Number(today.slice(0, 4)) - 1
  const token = await accessToken('director', settings)
  await act(`mutation { requestStatistics(year: ${year}) { year } }`)
  for (let left = PATIENCE; left > 0; left -= 1) {
    const { annualStatistics: found } = await act(`{ annualStatistics(year: ${year}) { reports { reported } } }`)
    if (found?.reports?.every(({ reported }) => reported)) {
      const { freezeStatistics: frozen } = await act(`mutation { freezeStatistics(year: ${year}) { state } }`)
      return frozen?.state === 'FROZEN'
    }
    await pause(1000)
  }
  return false

  async function act(query: string) {
    const answer = await fetch(`http://127.0.0.1:${settings.REGISTRY_PORT}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${token}`,
        'idempotency-key': `demo-${year}-${Date.now()}`,
      },
      body: JSON.stringify({ query }),
    })
    const { data } = (await answer.json()) as {
      data?: Record<string, { state?: string; reports?: { reported: boolean }[] } | undefined>
    }
    return data ?? {}
  }
}

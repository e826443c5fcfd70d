import { useQuery } from '@apollo/client/react'
import { CENTER_DUTIES, TOWNSHIP_DUTIES, type DutyState, dutyBoard } from '@mobile-members/model/duties.ts'
import { DutyWorkQuery } from './network.queries.ts'

/**
 * The duty boards from what every part of the system tells (R14, R19). A part that does not answer leaves its work out, and
 * the trouble says so; without the register nothing is judged.
 */
export function useDuties() {
  const { data, loading, error, refetch } = useQuery(DutyWorkQuery)
  const register = data?.registerDuties
  const evidence = [
    ...(register?.evidence ?? []),
    ...(data?.placementDuties ?? []),
    ...(data?.serviceDuties ?? []),
    ...(data?.feedbackDuties ?? []),
  ].map((item) => ({ ...item, townshipId: item.townshipId ?? null, lastOn: item.lastOn ?? null }))
  return {
    loading: loading && !data,
    error,
    refetch: () => void refetch(),
    silenceDays: register?.silenceDays,
    /** The centre's four without a township, else the township's three; none while the register has not answered. */
    dutiesOf(townshipId: string | null): DutyState[] {
      if (!register) return []
      const duties = townshipId === null ? CENTER_DUTIES : TOWNSHIP_DUTIES
      return dutyBoard(duties, townshipId, evidence, register.silentBefore)
    },
  }
}

export type Duties = ReturnType<typeof useDuties>

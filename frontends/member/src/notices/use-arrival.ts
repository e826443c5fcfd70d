import { useMutation } from '@apollo/client/react'
import { useEffect } from 'react'
import { ReceiveNoticesMutation } from './notices.queries.ts'

/** Tells the branch once that what it sent stands on this screen (R69); that it cannot be told does not matter to the reader. */
export function useArrival(somethingNew: boolean): void {
  const [receive, { called }] = useMutation(ReceiveNoticesMutation)
  useEffect(() => {
    if (somethingNew && !called) void receive().catch(() => undefined)
  }, [somethingNew, called, receive])
}

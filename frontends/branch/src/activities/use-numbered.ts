import type { TypedDocumentNode } from '@apollo/client'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { useAct } from '@mobile-members/web/use-act.ts'

/** Numbers an activity's sheets when the page opens; printed again, they keep their numbers. */
export function useNumbered<Data>(document: TypedDocumentNode<Data, { activityId: string }>, activityId: string) {
  const { act, acting, trouble } = useAct(document)
  const [answer, setAnswer] = useState<{ of: string; data: Data }>()
  const asked = useRef<string>(undefined)
  async function number() {
    const { data } = await act({ activityId })
    if (data) setAnswer({ of: activityId, data })
  }
  const first = useEffectEvent(number)
  useEffect(() => {
    if (asked.current === activityId) return
    asked.current = activityId
    void first()
  }, [activityId])
  return {
    numbered: answer?.of === activityId ? answer.data : undefined,
    again: () => void number(),
    acting,
    trouble,
  }
}

import type { SweepState } from '@mobile-members/model/sweep.ts'

interface TaskFacts {
  state: SweepState
  returnedAs: 'REPORTED' | 'NIL' | null
  lines: number
}

type CampaignState = 'OPEN' | 'CLOSED'

/** Why a unit's lines cannot be added, if so: the survey is over, or the unit has said that there are no more (R31). */
export function tellRefusal(task: TaskFacts, campaign: CampaignState): 'CAMPAIGN_CLOSED' | 'RETURN_GIVEN' | undefined {
  if (campaign === 'CLOSED') return 'CAMPAIGN_CLOSED'
  return task.returnedAs ? 'RETURN_GIVEN' : undefined
}

/** Why a unit cannot say that its lines are all, if so. */
export function finishRefusal(
  task: TaskFacts,
  campaign: CampaignState,
): 'CAMPAIGN_CLOSED' | 'RETURN_GIVEN' | 'NOTHING_REPORTED' | undefined {
  return tellRefusal(task, campaign) ?? (task.lines === 0 ? 'NOTHING_REPORTED' : undefined)
}

/** Why a unit cannot say that it has nobody, if so. */
export function nilRefusal(
  task: TaskFacts,
  campaign: CampaignState,
): 'CAMPAIGN_CLOSED' | 'RETURN_GIVEN' | 'LINES_TOLD' | undefined {
  return tellRefusal(task, campaign) ?? (task.lines > 0 ? 'LINES_TOLD' : undefined)
}

/** Why a return cannot be taken back, if so. */
export function withdrawRefusal(
  task: TaskFacts,
  campaign: CampaignState,
): 'CAMPAIGN_CLOSED' | 'NOTHING_TO_WITHDRAW' | undefined {
  if (campaign === 'CLOSED') return 'CAMPAIGN_CLOSED'
  return task.returnedAs ? undefined : 'NOTHING_TO_WITHDRAW'
}

/** What a merge looks at. */
export interface Mergeable {
  id: string
  stage: 'FOUND' | 'INTRODUCED' | 'CHECKED_IN' | 'PLACED' | 'ENDED'
  registerNo: string | null
  foundOn: string
}

const STAGES = ['FOUND', 'ENDED', 'INTRODUCED', 'CHECKED_IN', 'PLACED']

/** Why two members cannot be joined, if they cannot: both have letters, placements or numbers of their own. */
export function mergeRefusal(a: Mergeable, b: Mergeable): string | undefined {
  if (a.id === b.id) return 'SAME_MEMBER'
  if (a.stage !== 'FOUND' && b.stage !== 'FOUND') return 'BOTH_IN_PROCESS'
  return a.registerNo && b.registerNo ? 'BOTH_REGISTERED' : undefined
}

/** The one that is kept: who is further on the way, then who is in the register, then who was found first. */
export function keptFirst<T extends Mergeable>(a: T, b: T): [kept: T, merged: T] {
  const order =
    STAGES.indexOf(b.stage) - STAGES.indexOf(a.stage) ||
    Number(b.registerNo !== null) - Number(a.registerNo !== null) ||
    a.foundOn.localeCompare(b.foundOn) ||
    a.id.localeCompare(b.id)
  return order <= 0 ? [a, b] : [b, a]
}

type QuestionState = 'OPEN' | 'SAME' | 'DIFFERENT' | 'DROPPED'

/** Why a question cannot be answered, if it cannot. */
export function answerRefusal(state: QuestionState): string | undefined {
  return state === 'OPEN' ? undefined : 'QUESTION_NOT_OPEN'
}

/** Why an answer cannot be taken back, if it cannot. */
export function undoAnswerRefusal(state: QuestionState): string | undefined {
  return state === 'SAME' || state === 'DIFFERENT' ? undefined : 'QUESTION_NOT_ANSWERED'
}

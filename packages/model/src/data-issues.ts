/** What is wrong with a fact: nobody has told it, two that told it disagree or it breaks a rule, or it is too old (R37). */
export const ISSUE_GROUPS = ['MISSING', 'CONTRADICTORY', 'OLD'] as const
export type IssueGroup = (typeof ISSUE_GROUPS)[number]

/** Who looks first: the town knows the present life, the township the Party's dates and its own papers. */
export const ISSUE_LOOKERS = ['CENTER', 'TOWNSHIP'] as const
export type IssueLooker = (typeof ISSUE_LOOKERS)[number]

export interface IssueRule {
  group: IssueGroup
  looks: IssueLooker
  /** It compares the two channels of a survey, so that a township learns of it only when the survey is closed (R22). */
  channels?: true
}

/** Every rule that facts are held against (R37, the two-channel rules of §7.4). Which rows break it, the register says in SQL. */
export const ISSUE_RULES = {
  MISSING_PHONE: { group: 'MISSING', looks: 'CENTER' },
  MISSING_RESIDENCE: { group: 'MISSING', looks: 'CENTER' },
  MISSING_INDUSTRY: { group: 'MISSING', looks: 'CENTER' },
  MISSING_SEX: { group: 'MISSING', looks: 'TOWNSHIP' },
  MISSING_BORN: { group: 'MISSING', looks: 'TOWNSHIP' },
  MISSING_JOINED: { group: 'MISSING', looks: 'TOWNSHIP' },
  MISSING_MEMBERSHIP: { group: 'MISSING', looks: 'TOWNSHIP' },
  MISSING_ORIGIN_TOWNSHIP: { group: 'MISSING', looks: 'CENTER' },
  MISSING_ORIGIN_BRANCH: { group: 'MISSING', looks: 'TOWNSHIP' },
  RESIDENCE_DIFFERS: { group: 'CONTRADICTORY', looks: 'CENTER', channels: true },
  INDUSTRY_DIFFERS: { group: 'CONTRADICTORY', looks: 'CENTER', channels: true },
  PHONE_IN_ONE_CHANNEL: { group: 'CONTRADICTORY', looks: 'CENTER', channels: true },
  ORIGIN_IS_HOST: { group: 'CONTRADICTORY', looks: 'CENTER' },
  FOUND_THOUGH_NIL_RETURN: { group: 'CONTRADICTORY', looks: 'TOWNSHIP', channels: true },
  SAME_PHONE: { group: 'CONTRADICTORY', looks: 'CENTER' },
  UNDER_AGE: { group: 'CONTRADICTORY', looks: 'TOWNSHIP' },
  JOINED_UNDER_AGE: { group: 'CONTRADICTORY', looks: 'TOWNSHIP' },
  PLACED_WITHOUT_LETTER: { group: 'CONTRADICTORY', looks: 'TOWNSHIP' },
  LETTER_WITHOUT_SPELL: { group: 'CONTRADICTORY', looks: 'TOWNSHIP' },
  TEMPORARY_BRANCH_SHARE: { group: 'CONTRADICTORY', looks: 'CENTER' },
  OLD_PHONE: { group: 'OLD', looks: 'CENTER' },
  OLD_RESIDENCE: { group: 'OLD', looks: 'CENTER' },
  OLD_INDUSTRY: { group: 'OLD', looks: 'CENTER' },
} as const satisfies Record<string, IssueRule>

export type IssueKind = keyof typeof ISSUE_RULES
export const ISSUE_KINDS = Object.keys(ISSUE_RULES) as IssueKind[]

export function issueRuleOf(kind: IssueKind): IssueRule {
  return ISSUE_RULES[kind]
}

/** Where a value of an issue was told. */
export const ISSUE_SOURCES = ['TOWNSHIP_SURVEY', 'HOST_SWEEP', 'SELF_REGISTRATION', 'REGISTER', 'TOWNSHIP_RETURN', 'PLACEMENT', 'LETTER'] as const // prettier-ignore
export type IssueSource = (typeof ISSUE_SOURCES)[number]

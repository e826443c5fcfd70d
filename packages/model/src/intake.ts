/** How far a member has come whom a branch found and asks for (R62). */
export const INTAKE_STATES = [
  'REPORTED',
  'REGISTERED',
  'INTRODUCED',
  'CHECKED_IN',
  'PROPOSED',
  'PLACED_HERE',
  'PLACED_ELSEWHERE',
  'ENDED',
] as const
export type IntakeState = (typeof INTAKE_STATES)[number]

/** How a branch was in touch with a member whom it welcomes. */
export const WELCOME_WAYS = ['PHONE', 'MEETING', 'VISIT', 'MESSAGE'] as const
export type WelcomeWay = (typeof WELCOME_WAYS)[number]

/** Of what a branch does, mobile members are part by default (R63); one may be left out of one of these, with a reason. */
export const ROSTER_SCOPES = ['ACTIVITIES', 'TRAINING', 'POSTS'] as const
export type RosterScope = (typeof ROSTER_SCOPES)[number]

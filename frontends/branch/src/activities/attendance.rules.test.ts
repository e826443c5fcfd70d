import { expect, test } from 'vitest'
import { blanksOf, markOf, restPresent, unsaved, withoutReason, type Invited } from './attendance.rules.ts'

const li: Invited = { memberId: 'li' }
const wang: Invited = { memberId: 'wang', leaveState: 'APPROVED', leaveReason: 'at work' }
const zhao: Invited = { memberId: 'zhao', attendance: { mark: 'ABSENT' } }
const chen: Invited = { memberId: 'chen', leftOutReason: 'on a journey' }
const all = [li, wang, zhao, chen]

test('R74 who was invited and has no mark is a blank; who was left out is none', () => {
  expect(blanksOf(all, {}).map(({ memberId }) => memberId)).toEqual(['li'])
  expect(blanksOf(all, { li: { mark: 'LATE' } })).toEqual([])
})

test('R84 granted leave is proposed, and a tap overrules it and what is saved', () => {
  expect(markOf(wang, {})).toEqual({ mark: 'LEAVE', leaveReason: 'at work' })
  expect(markOf(wang, { wang: { mark: 'PRESENT' } })).toEqual({ mark: 'PRESENT' })
  expect(markOf(zhao, { zhao: { mark: 'LATE' } })).toEqual({ mark: 'LATE' })
})

test('R84 leave that nobody granted needs a reason', () => {
  expect(withoutReason(all, { li: { mark: 'LEAVE' } })).toEqual([li])
  expect(withoutReason(all, { li: { mark: 'LEAVE', leaveReason: '  ' } })).toEqual([li])
  expect(withoutReason(all, { li: { mark: 'LEAVE', leaveReason: 'ill' } })).toEqual([])
})

test('only what differs from the saved marks is sent, with the reason of a leave and no other', () => {
  expect(unsaved(all, {})).toEqual([{ memberId: 'wang', mark: 'LEAVE', leaveReason: 'at work' }])
  const tapped = { li: { mark: 'PRESENT' as const, leaveReason: 'left over' }, zhao: { mark: 'ABSENT' as const } }
  expect(unsaved([li, zhao], tapped)).toEqual([{ memberId: 'li', mark: 'PRESENT' }])
})

test('marking the rest present leaves every other mark as it is', () => {
  expect(restPresent(all, {})).toEqual({ li: { mark: 'PRESENT' } })
  expect(restPresent(all, { li: { mark: 'ABSENT' } })).toEqual({ li: { mark: 'ABSENT' } })
})

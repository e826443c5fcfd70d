import { expect, test } from 'vitest'
import { outdatedKeys, rotationIsDue, signingKey } from './key.rules.ts'

const at = (text: string) => new Date(`2026-11-${text}:00Z`)
const first = { kid: 'first', signsFrom: at('01T08:00') }
const second = { kid: 'second', signsFrom: at('20T08:00') }

test('the newest key whose time has come signs', () => {
  expect(signingKey([first, second], at('20T07:59'))).toBe(first)
  expect(signingKey([second, first], at('20T08:00'))).toBe(second)
  expect(signingKey([second], at('20T07:59'))).toBeUndefined()
})

test('a replaced key goes a day after its successor began to sign', () => {
  expect(outdatedKeys([first, second], at('21T07:59'))).toEqual([])
  expect(outdatedKeys([first, second], at('21T08:00'))).toEqual([first])
})

test('a new key is due when the newest is old enough, one that only waits included', () => {
  expect(rotationIsDue([first], at('11T07:59'), 10)).toBe(false)
  expect(rotationIsDue([first], at('11T08:00'), 10)).toBe(true)
  expect(rotationIsDue([first, second], at('19T08:00'), 10)).toBe(false)
})

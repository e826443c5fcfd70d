import { CombinedGraphQLErrors, ServerError } from '@apollo/client'
import i18next from 'i18next'
import { expect, test } from 'vitest'
import { wordsOf, type Catalogues } from '@mobile-members/ui/catalogue.ts'
import { fieldFaults, isMissing, outcomeUnknown, troubleOf, wordsOfTrouble } from './graph-errors.ts'
import { sharedCatalogues } from './shared.catalogue.ts'

function answered(code: string, more: object = {}, path?: (string | number)[]) {
  return new CombinedGraphQLErrors({
    data: null,
    errors: [{ message: 'for the log', path, extensions: { code, ...more } }],
  } as ConstructorParameters<typeof CombinedGraphQLErrors>[0])
}

function refusedBefore(status: number, body: string) {
  return new ServerError('refused', { response: new Response(body, { status }), bodyText: body })
}

const words = i18next.createInstance()
await words.init({
  lng: 'zh-CN',
  resources: { 'zh-CN': { translation: wordsOf(sharedCatalogues as Catalogues, 'zh-CN') } },
})
const t = words.t as unknown as Parameters<typeof wordsOfTrouble>[1]

test('a refusal speaks by its reason', () => {
  const trouble = troubleOf(answered('REFUSED', { reason: 'NOT_MOBILE_SAME_TOWN' }))!
  expect(trouble).toMatchObject({ code: 'REFUSED', reason: 'NOT_MOBILE_SAME_TOWN' })
  expect(wordsOfTrouble(trouble, t).what).toBe('正式组织关系就在本镇，不属于流动党员。')
})

test('a reason that has no words yet is still named', () => {
  expect(wordsOfTrouble(troubleOf(answered('REFUSED', { reason: 'BRAND_NEW' }))!, t).what).toContain('BRAND_NEW')
})

test('what the server says of single fields goes to those fields, and the rest is kept', () => {
  const trouble = troubleOf(answered('BAD_USER_INPUT', { fields: { phone: 'TOO_LONG', name: 'BRAND_NEW' } }))
  expect(fieldFaults(trouble, t)).toEqual([
    { name: 'phone', errors: ['太长了'] },
    { name: 'name', errors: ['填写有误'] },
  ])
  expect(troubleOf(answered('REFUSED', { reason: 'FORM_INCOMPLETE', missing: ['phone'] }))?.details).toEqual({
    missing: ['phone'],
  })
})

test('a masked error gives its number to quote; a code nobody knows is unexpected', () => {
  expect(troubleOf(answered('UNEXPECTED', { errorId: 'e-7' }))).toMatchObject({ code: 'UNEXPECTED', number: 'e-7' })
  expect(troubleOf(answered('SOMETHING_ELSE'))?.code).toBe('UNEXPECTED')
})

test('a gateway that refuses with a status is read like any other answer', () => {
  const body = JSON.stringify({ errors: [{ message: 'x', extensions: { code: 'BAD_USER_INPUT', reason: 'R' } }] })
  expect(troubleOf(refusedBefore(400, body))).toMatchObject({ code: 'BAD_USER_INPUT', reason: 'R' })
  expect(troubleOf(refusedBefore(502, '<html>'))?.code).toBe('UNAVAILABLE')
  expect(troubleOf(refusedBefore(401, ''))?.code).toBe('UNAUTHENTICATED')
})

test('no connection is said as such', () => {
  expect(troubleOf(new TypeError('Failed to fetch'))?.code).toBe('NO_CONNECTION')
  expect(troubleOf(undefined)).toBeUndefined()
})

test('only the part that failed is missing', () => {
  const trouble = troubleOf(answered('UNAVAILABLE', {}, ['members', 3, 'branch']))
  expect(isMissing(trouble, 'members.branch')).toBe(true)
  expect(isMissing(trouble, 'members.branch.name')).toBe(true)
  expect(isMissing(trouble, 'members.name')).toBe(false)
})

test('an act whose outcome is unknown keeps its key; a refused one does not', () => {
  expect(['UNAVAILABLE', 'UNEXPECTED'].map((code) => outcomeUnknown(troubleOf(answered(code))))).toEqual([true, true])
  expect(outcomeUnknown(troubleOf(new TypeError()))).toBe(true)
  expect(['REFUSED', 'FORBIDDEN', 'CONFLICT'].map((code) => outcomeUnknown(troubleOf(answered(code))))).toEqual([
    false,
    false,
    false,
  ])
})

import { expect, test } from 'vitest'
import { uuid } from './uuid.ts'

const FORM = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

test('a page over http, without randomUUID, still gets version 4 UUIDs, all different', () => {
  const insecure = { getRandomValues: crypto.getRandomValues.bind(crypto) }
  const made = Array.from({ length: 1000 }, () => uuid(insecure))
  expect(made.filter((one) => !FORM.test(one))).toEqual([])
  expect(new Set(made).size).toBe(1000)
})

test('where the browser has randomUUID, that is used', () => {
  const given = '00000000-0000-4000-8000-000000000000'
  expect(uuid({ getRandomValues: crypto.getRandomValues.bind(crypto), randomUUID: () => given })).toBe(given)
})

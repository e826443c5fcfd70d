import type { RouteObject } from 'react-router'
import { expect, test } from 'vitest'
import { HOST_RIGHTS, RIGHTS_AT_HOME } from '@mobile-members/model/rights.ts'
import { routes } from '../routes.tsx'
import { ENTRIES } from './entries.ts'

test('R64 every right that is granted has a page on which the member uses it; three stay at home', () => {
  const paths = new Set(routes.flatMap(({ path }: RouteObject) => (path === undefined ? [] : [`/${path}`])))
  for (const entry of Object.values(HOST_RIGHTS)) expect(paths).toContain(ENTRIES[entry])
  expect(RIGHTS_AT_HOME).toEqual(['ELECT', 'BE_ELECTED', 'RESOLVE'])
})

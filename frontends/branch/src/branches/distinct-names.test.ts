import { expect, test } from 'vitest'
import { byName, distinctNames } from './distinct-names.ts'

test('two people of the same name are told apart by their register numbers, others stand by name alone', () => {
  const people = [
    { id: 'a', name: 'Xu Ping', registerNo: 'YX-000001' },
    { id: 'b', name: 'Xu Ping', registerNo: 'YX-000002' },
    { id: 'c', name: 'Li', registerNo: 'YX-000003' },
    { id: 'd', name: null },
  ]
  expect([...distinctNames(people, 'hidden').values()]).toEqual([
    'Xu Ping YX-000001',
    'Xu Ping YX-000002',
    'Li',
    'hidden',
  ])
})

test('the same person twice in a list is no namesake', () => {
  const twice = { id: 'a', name: 'Li', registerNo: 'YX-000003' }
  expect(distinctNames([twice, twice], 'hidden').get('a')).toBe('Li')
})

test('whose name cannot be seen comes last', () => {
  const people = [{ name: null }, { name: 'Wang' }, { name: 'Li' }]
  expect(people.toSorted(byName).map(({ name }) => name)).toEqual(['Li', 'Wang', null])
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { coverageOf } from '../surveys/coverage.rules.ts'
import type { LineFacts } from '../surveys/line.rules.ts'
import { keptFirst, mergeRefusal, type Mergeable } from './merge.rules.ts'
import { chosen, conflictsOf, originScopeOf, phonesOf, type ToldLine } from './projection.rules.ts'

const GAZETTEER = { county: '云溪县', hostTown: '城关镇', townships: ['枫树乡'] }
const NONE = new Map<string, string>()

function line(seq: number, channel: ToldLine['channel'], facts: Partial<LineFacts>): ToldLine {
  const empty = {
    name: '方知行',
    nameAsWritten: '方知行',
    aliases: [],
    originTownship: '枫树乡',
    originScope: 'IN_COUNTY',
    occupation: 'OTHER',
    phones: [],
    otherPhones: [],
    damagedPhones: [],
    extra: {},
  } as const
  return {
    lineId: `line ${seq}`,
    seq,
    channel,
    toldOn: '2026-05-01',
    facts: { ...empty, aliases: [], phones: [], otherPhones: [], damagedPhones: [], ...facts },
  }
}

const home = (place: string, number: string) => ({ residence: { text: `${place}${number}号`, place, number } })

test('the town’s word stands for a home, the township’s for a birthday, the more exact before both, a clerk’s before all', () => {
  const lines = [
    line(1, 'TOWNSHIP_SURVEY', { ...home('东门社区', '7'), birthDate: '1974-03' }),
    line(2, 'HOST_SWEEP', { ...home('南湖社区', '8'), birthDate: '1974-05' }),
  ]
  const value = (fact: 'residence' | 'born', decisions = NONE, told = lines) =>
    chosen(told, fact, decisions, GAZETTEER)?.choice.value
  expect([value('residence'), value('born')]).toEqual(['南湖社区8号', '1974-03'])
  expect(value('residence', new Map([['residence', 'line 1']]))).toBe('东门社区7号')
  expect(value('born', NONE, [...lines, line(3, 'HOST_SWEEP', { birthDate: '1974-05-09' })])).toBe('1974-05-09')
})

test('conflicts are listed fact by fact; a month and a day of it are none', () => {
  const lines = [
    line(1, 'TOWNSHIP_SURVEY', { ...home('东门社区', '7'), birthDate: '1974-03' }),
    line(2, 'HOST_SWEEP', { ...home('南湖社区', '8'), birthDate: '1974-03-19' }),
  ]
  expect(conflictsOf(lines, NONE, GAZETTEER).map((conflict) => conflict.fact)).toEqual(['residence'])
})

test('the choice does not depend on the order of the lines', () => {
  const lines = [1, 2, 3, 4, 5].map((seq) =>
    line(seq, seq % 2 ? 'HOST_SWEEP' : 'TOWNSHIP_SURVEY', {
      ...home('东门社区', String(seq % 3)),
      birthDate: `197${seq}`,
      phones: [`1543333000${seq}`],
    }),
  )
  const choices = (told: readonly ToldLine[]) =>
    JSON.stringify(
      (['residence', 'born', 'phones'] as const).map((fact) => chosen(told, fact, NONE, GAZETTEER)?.choice.line.lineId),
    )
  fc.assert(
    fc.property(fc.shuffledSubarray(lines, { minLength: 5 }), (shuffled) => choices(shuffled) === choices(lines)),
  )
})

test('all phones are kept, the chosen one first, each once', () => {
  const lines = [line(1, 'HOST_SWEEP', { phones: ['1', '2'] }), line(2, 'TOWNSHIP_SURVEY', { phones: ['2', '3'] })]
  expect(phonesOf(lines, '3')).toEqual(['3', '1', '2'])
})

test.each([
  ['外省', 'OTHER_PROVINCE'],
  ['江西省上饶市', 'OTHER_PROVINCE'],
  ['丽水市外县', 'OTHER_COUNTY'],
  ['浙江省龙泉市', 'OTHER_CITY'],
])('%s is %s', (place, scope) => {
  expect(
    originScopeOf({ ...line(1, 'HOST_SWEEP', {}).facts, originTownship: place, originScope: 'OUT_OF_COUNTY' }, '浙江'),
  ).toBe(scope)
})

test('who is further on the way is kept; two on the way or two in the register are not joined', () => {
  const member = (id: string, more: Partial<Mergeable> = {}): Mergeable => ({
    id,
    stage: 'FOUND',
    registerNo: null,
    foundOn: '2026-01-01',
    ...more,
  })
  expect(keptFirst(member('a'), member('b', { stage: 'PLACED' }))[0].id).toBe('b')
  expect(keptFirst(member('a'), member('b', { registerNo: 'YX-000001' }))[0].id).toBe('b')
  expect(keptFirst(member('a', { foundOn: '2026-02-01' }), member('b'))[0].id).toBe('b')
  expect(mergeRefusal(member('a'), member('a'))).toBe('SAME_MEMBER')
  expect(mergeRefusal(member('a', { stage: 'CHECKED_IN' }), member('b', { stage: 'PLACED' }))).toBe('BOTH_IN_PROCESS')
  expect(mergeRefusal(member('a', { registerNo: 'YX-000001' }), member('b', { registerNo: 'YX-000002' }))).toBe(
    'BOTH_REGISTERED',
  )
  expect(mergeRefusal(member('a', { stage: 'PLACED', registerNo: 'YX-000001' }), member('b'))).toBeUndefined()
})

test('two counts estimate the whole by Chapman, and nothing where they share nobody', () => {
  const { estimate, low, high, seen } = coverageOf({ township: 120, sweep: 100, both: 80 })
  expect(seen).toBe(140)
  expect(estimate).toBeCloseTo(149.88, 2)
  expect(low!).toBeGreaterThan(140)
  expect(high!).toBeGreaterThan(estimate!)
  expect(coverageOf({ township: 5, sweep: 5, both: 0 }).estimate).toBeNull()
  expect(coverageOf({ township: 50, sweep: 30, both: 30 }).estimate).toBeCloseTo(50)
})

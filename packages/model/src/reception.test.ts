import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, isWorkingDay, type WorkingCalendar } from './dates.ts'
import { planReceptionDays, receptionSettingRefusal, rotateDuties } from './reception.ts'

const day = fc.integer({ min: 0, max: 365 }).map((n) => addDays('2026-01-01', n))
const calendars = fc
  .array(fc.tuple(day, fc.integer({ min: 1, max: 10 })), { maxLength: 8 })
  .map((holidays): WorkingCalendar => ({
    years: new Set([2026]),
    daysOff: new Set(holidays.flatMap(([from, length]) => Array.from({ length }, (_, n) => addDays(from, n)))),
    makeUpDays: new Set(),
  }))

test('R91 whatever the holidays, each week has one slot, no day has two, and nobody is received on a day off', () => {
  fc.assert(
    fc.property(
      calendars,
      fc.integer({ min: 1, max: 5 }),
      fc.constantFrom('MOVE' as const, 'CANCEL' as const),
      (calendar, weekday, onHoliday) => {
        const days = planReceptionDays({ weekday, fromDay: '2026-01-01', untilDay: '2026-12-30', onHoliday }, calendar)
        expect(days).toHaveLength(52)
        const held = days.filter(({ cancelled }) => !cancelled).map(({ heldOn }) => heldOn)
        expect(new Set(held).size).toBe(held.length)
        for (const one of held) expect(isWorkingDay(one, calendar)).toBe(true)
        for (const { regularOn, heldOn, cancelled, reason } of days)
          expect(reason === null).toBe(!cancelled && regularOn === heldOn)
      },
    ),
  )
})

test('a year that is not published is said to be unknown', () => {
  const [one] = planReceptionDays(
    { weekday: 3, fromDay: '2027-01-01', untilDay: '2027-01-10', onHoliday: 'MOVE' },
    { years: new Set([2026]), daysOff: new Set(), makeUpDays: new Set() },
  )
  expect(one).toMatchObject({ heldOn: '2027-01-06', calendarUnknown: true })
})

test('a weekend, an empty period and more than a year are refused', () => {
  const setting = { weekday: 3, fromDay: '2026-01-01', untilDay: '2026-12-31', onHoliday: 'MOVE' as const }
  expect(receptionSettingRefusal(setting)).toBeUndefined()
  expect(receptionSettingRefusal({ ...setting, weekday: 7 })).toBe('NOT_A_WEEKDAY')
  expect(receptionSettingRefusal({ ...setting, untilDay: '2025-12-31' })).toBe('PERIOD_EMPTY')
  expect(receptionSettingRefusal({ ...setting, untilDay: '2027-01-03' })).toBe('PERIOD_TOO_LONG')
})

test('N16 turns differ by one at most, counting those that each has had already', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 60 }), (people, days) => {
      const duties = new Map(Array.from({ length: people }, (_, n) => [`person ${n}`, 0]))
      const given = rotateDuties(
        Array.from({ length: days }, (_, n) => `day ${n}`),
        duties,
      )
      expect(given.size).toBe(days)
      for (const person of given.values()) duties.set(person, (duties.get(person) ?? 0) + 1)
      expect(Math.max(...duties.values()) - Math.min(...duties.values())).toBeLessThanOrEqual(1)
    }),
  )
  expect(
    rotateDuties(
      ['a', 'b'],
      new Map([
        ['one', 2],
        ['two', 0],
      ]),
    ),
  ).toEqual(
    new Map([
      ['a', 'two'],
      ['b', 'two'],
    ]),
  )
  expect(rotateDuties(['a'], new Map())).toEqual(new Map())
})

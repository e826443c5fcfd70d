import { randomOf, type Random } from '../random.ts'
import type { County } from '../world.ts'
import type { Difficulty, UnitKind } from './forms.ts'
import type { Surveyed } from './surveyed.ts'

/** One row of a return before it is written: a person as the unit knows him, or somebody who must not be kept. */
export interface Entry {
  person: Surveyed
  expect: 'member' | 'excluded'
  /** Why a row is excluded: the person is no member, or does not wish to be included. */
  because: 'NO_MEMBER' | 'DECLINED' | null
}

export interface Unit {
  kind: UnitKind
  name: string
  entries: Entry[]
}

/** Who is handed in by whom: most people by their township, many by where they live or work as well. */
export function unitsOf(county: County, people: readonly Surveyed[], seed: number, difficulty: Difficulty): Unit[] {
  const random = randomOf(seed, `units/${difficulty}`)
  const hard = difficulty !== 'ordinary'
  const units = new Map<string, Unit>()
  const add = (kind: UnitKind, name: string, person: Surveyed): void => {
    const unit = units.get(`${kind}-${name}`)
    if (!unit) return
    unit.entries.push({
      person,
      expect: person.willing ? 'member' : 'excluded',
      because: person.willing ? null : 'DECLINED',
    })
    if (random.chance(hard ? 0.01 : 0.003)) unit.entries.push(unit.entries.at(-1) as Entry)
  }

  const names = (kind: string) =>
    county.registry.organizations.filter((one) => one.kind === kind).map(({ shortName }) => shortName)
  for (const name of names('TOWNSHIP')) units.set(`乡镇-${name}`, { kind: '乡镇', name, entries: [] })
  for (const { kind, name, fringeSince } of county.registry.areas) {
    if (kind === 'COMMUNITY') units.set(`社区-${name}`, { kind: '社区', name, entries: [] })
    else if (fringeSince !== null) units.set(`村-${name}`, { kind: '村', name, entries: [] })
  }
  const firms = county.branches.workUnits.filter(({ partyOrganization }) => partyOrganization === 'HOST').slice(0, 22)
  for (const { name } of firms) units.set(`企业-${name}`, { kind: '企业', name, entries: [] })

  for (const person of people) {
    // The same people are hard to find for everybody: those without a settled home or work.
    const settled = person.area !== null && person.employer !== null
    if (person.inCounty && random.chance(settled ? 0.87 : 0.78)) add('乡镇', person.township, person)
    if (person.area && random.chance(person.inCounty ? 0.62 : 0.9))
      add(person.area.endsWith('村') ? '村' : '社区', person.area, person)
    if (person.employer && random.chance(0.75)) add('企业', person.employer, person)
  }
  for (const unit of units.values()) unit.entries = withStrangers(random, unit, people, hard)
  return [...units.values()].filter(({ entries }) => entries.length > 0)
}

/** Rows of people who are no members, in the lists that ask for it; order as it came. */
function withStrangers(random: Random, unit: Unit, people: readonly Surveyed[], hard: boolean): Entry[] {
  const entries = random.shuffled(unit.entries)
  if (unit.kind !== '社区' && unit.kind !== '企业') return entries
  const share = hard ? 0.06 : 0.04
  const strangers = Math.round(entries.length * share)
  for (let n = 0; n < strangers; n++) {
    // A name like everybody's, so that no list of names gives them away.
    const [a, b] = [random.pick(people), random.pick(people)]
    const person: Surveyed = {
      ...a,
      name: `${[...a.name][0]}${[...b.name].slice(1).join('')}`,
      id: `none-${unit.name}-${n}`,
      inCounty: true,
      township: b.inCounty ? b.township : '枫树乡',
    }
    entries.splice(random.int(0, entries.length), 0, { person, expect: 'excluded', because: 'NO_MEMBER' })
  }
  return entries
}

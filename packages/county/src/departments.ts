import { addDays } from '@mobile-members/model/dates.ts'
import type { Course } from './members.ts'
import type { Ground } from './organizations.ts'
import { makePerson, type Numbers } from './people.ts'
import { idOf, randomOf } from './random.ts'
import type { Day, DepartmentHint, DepartmentList } from './world.ts'

/** How long a hint is kept, by the standard setting. */
const DAYS = 30

/** One list whose hints wait, some of them about people who are in the register, and one whose days are over. */
export function makeDepartmentLists(
  seed: number,
  today: Day,
  courses: readonly Course[],
  ground: Ground,
  numbers: Numbers,
): DepartmentList[] {
  const random = randomOf(seed, 'departments')
  const [police, industry] = ground.departments
  if (!police || !industry) return []
  const receivedOn = addDays(today, -12)
  const known = random
    .shuffled(courses.map(({ member }) => member).filter(({ person }) => person.phone !== null))
    .slice(0, 3)
    .map(({ person }) => ({ name: person.name, phone: person.phone ?? '' }))
  const fresh = Array.from({ length: 7 }, () => {
    const { person } = makePerson(random, numbers, today, '')
    return { name: person.name, phone: person.phone ?? '' }
  })
  const hints = random.shuffled([...known, ...fresh]).map(({ name, phone }, n): DepartmentHint => ({
    id: idOf(seed, 'department-hint', n),
    name,
    contact: phone || `城关镇${random.pick(ground.areas).name}${random.int(1, 300)}号`,
    source: random.pick(['暂住登记', '居住证办理', '租房备案']),
    toldOn: addDays(receivedOn, -random.int(2, 40)),
    visitOn: n >= 8 ? addDays(today, n - 7) : null,
  }))
  return [
    {
      id: idOf(seed, 'department-list', 0),
      departmentId: industry.id,
      legalBasis: '云溪县委组织部、市场监督管理局《关于协同做好流动党员摸底的通知》',
      receivedOn: addDays(today, -64),
      vanishOn: addDays(today, -64 + DAYS),
      rows: 18,
      known: 7,
      lines: 3,
      dismissed: 3,
      vanished: 5,
      hints: [],
    },
    {
      id: idOf(seed, 'department-list', 1),
      departmentId: police.id,
      legalBasis: '《流动人口居住登记条例》及县委组织部、公安局协同通知',
      receivedOn,
      vanishOn: addDays(receivedOn, DAYS),
      rows: hints.length + 6,
      known: 4,
      lines: 1,
      dismissed: 1,
      vanished: 0,
      hints,
    },
  ]
}

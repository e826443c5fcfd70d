export interface PersonNamed {
  id: string
  name?: string | null
  registerNo?: string | null
}

/** Each person's name as a list shows it: two of the same name are told apart by their number in the register. */
export function distinctNames(people: readonly PersonNamed[], nameless: string): Map<string, string> {
  const byName = Map.groupBy(people, ({ name }) => name ?? '')
  return new Map(
    people.map(({ id, name, registerNo }) => {
      if (!name) return [id, nameless]
      const several = new Set(byName.get(name)?.map((person) => person.id)).size > 1
      return [id, several && registerNo ? `${name} ${registerNo}` : name]
    }),
  )
}

/** By name as a Chinese list sorts; those whose name cannot be seen come last. */
export function byName(one: { name?: string | null }, other: { name?: string | null }): number {
  if (!one.name || !other.name) return Number(!one.name) - Number(!other.name)
  return one.name.localeCompare(other.name, 'zh')
}

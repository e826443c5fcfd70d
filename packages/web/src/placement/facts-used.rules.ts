/** The name under which registry keeps the tellings of a fact; the others come from lists and settings. */
const REGISTRY_FACTS: Record<string, string> = {
  'employment.kind': 'EMPLOYMENT_KIND',
  'employment.stability': 'EMPLOYMENT_STABLE',
  unit: 'WORK_UNIT_ID',
  industry: 'INDUSTRY',
  'residence.stability': 'RESIDENCE_STABLE',
  'residence.area': 'RESIDENCE_AREA_ID',
}

export interface UsedFact {
  fact: string
  value: string
  registryFact: string | undefined
}

interface Traced {
  trace: readonly { facts: readonly { fact: string; value: string }[] }[]
  facts: { workUnit?: { id: string } | null; [fact: string]: unknown }
  missingFacts?: readonly string[]
}

/**
 * The facts that settled the table's rows, each once, in the order in which they were looked at; the employer stands
 * before what is known of it, and what the rules themselves settle stands last. What is missing is listed as not known.
 */
export function factsUsed({ trace, facts, missingFacts = [] }: Traced): UsedFact[] {
  const looked = trace.flatMap((step) => step.facts)
  const asked = missingFacts.flatMap((fact) =>
    fact === 'residence' ? ['residence.stability', 'residence.area'] : [fact],
  )
  const all = [...looked, ...asked.map((fact) => ({ fact, value: 'null' }))]
  const used = new Map<string, string>()
  for (const { fact, value } of all) {
    if (fact.startsWith('unit.') && facts.workUnit && !used.has('unit')) used.set('unit', facts.workUnit.id)
    if (!used.has(fact)) used.set(fact, value)
  }
  const settled = ([fact]: [string, string]) => fact.startsWith('setting.')
  return [...[...used].filter((one) => !settled(one)), ...[...used].filter(settled)].map(([fact, value]) => ({
    fact,
    value,
    registryFact: REGISTRY_FACTS[fact],
  }))
}

import { registerEnumType } from 'type-graphql'

/** A GraphQL enumeration of a list of words, under its name. */
export function graphqlEnum<const T extends readonly string[]>(name: string, values: T): { [V in T[number]]: V } {
  const enumeration = Object.fromEntries(values.map((value) => [value, value])) as { [V in T[number]]: V }
  registerEnumType(enumeration, { name })
  return enumeration
}

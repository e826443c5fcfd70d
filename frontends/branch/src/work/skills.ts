/** The skills that the register has as one text, one by one: separated by commas, pauses, slashes or spaces. */
export function skillsIn(text: string | null | undefined): string[] {
  return [...new Set((text ?? '').split(/[、，,；;/\s]+/).filter((skill) => skill !== ''))]
}

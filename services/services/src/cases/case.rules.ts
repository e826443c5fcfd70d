/** What is wrong with a text that a person must write, if anything is. */
export function textFault(text: string, most: number): 'REQUIRED' | 'TOO_LONG' | undefined {
  if (text === '') return 'REQUIRED'
  return text.length > most ? 'TOO_LONG' : undefined
}

let table: Map<string, number> | undefined

/** Text in GB18030, of its one- and two-byte part (GBK); a character outside is written as `?`, as old programs do. */
export function encodeGb18030(text: string): Uint8Array {
  table ??= twoBytePairs()
  const bytes: number[] = []
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    const pair = table.get(character)
    if (code < 0x80) bytes.push(code)
    else if (pair === undefined) bytes.push(0x3f)
    else bytes.push(pair >> 8, pair & 0xff)
  }
  return Uint8Array.from(bytes)
}

/** Whether every character has a place in the table. */
export function fitsGb18030(text: string): boolean {
  table ??= twoBytePairs()
  for (const character of text) if ((character.codePointAt(0) ?? 0) >= 0x80 && !table.has(character)) return false
  return true
}

/** Read off the decoder, so that no table has to be kept. */
function twoBytePairs(): Map<string, number> {
  const decoder = new TextDecoder('gb18030')
  const pairs = new Map<string, number>()
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail))
      if (character.length === 1 && character !== '\uFFFD' && !pairs.has(character))
        pairs.set(character, (lead << 8) | trail)
    }
  }
  return pairs
}

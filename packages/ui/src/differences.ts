export interface Piece {
  text: string
  same: boolean
}

/** Two texts cut into what they share and what differs, character by character (longest common subsequence). */
export function differences(left: string, right: string): { left: Piece[]; right: Piece[] } {
  const a = [...left]
  const b = [...right]
  const length: number[][] = Array.from({ length: a.length + 1 }, () => Array.from({ length: b.length + 1 }, () => 0))
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      length[i]![j] = a[i] === b[j] ? length[i + 1]![j + 1]! + 1 : Math.max(length[i + 1]![j]!, length[i]![j + 1]!)
  const pieces = { left: [] as Piece[], right: [] as Piece[] }
  let i = 0
  let j = 0
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      add(pieces.left, a[i]!, true)
      add(pieces.right, b[j]!, true)
      i += 1
      j += 1
    } else if (j >= b.length || (i < a.length && length[i + 1]![j]! >= length[i]![j + 1]!)) {
      add(pieces.left, a[i]!, false)
      i += 1
    } else {
      add(pieces.right, b[j]!, false)
      j += 1
    }
  }
  return pieces
}

function add(pieces: Piece[], character: string, same: boolean) {
  const last = pieces.at(-1)
  if (last?.same === same) last.text += character
  else pieces.push({ text: character, same })
}

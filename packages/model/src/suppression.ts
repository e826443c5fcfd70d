/** Small-cell protection of tables that are published together (N8, D10): primary and complementary suppression over one linear system. */

/** Fewer people than these are not told. Zero is told: it names nobody. */
export const SMALLEST_TOLD = 5

/** A figure of the published set, by a name of its own. */
export interface Figure {
  id: string
  value: number
  /** Whether it counts people, so that a small value could name somebody. */
  people: boolean
  /** A sum of others: it goes only where no single cell can. */
  total?: boolean
}

/** Known to whoever reads the tables: figures, each with its factor, add up to nothing. */
export type Equation = readonly (readonly [id: string, factor: number])[]

/** A cell as it is published; null where it is left out. */
export interface PublishedCell {
  table: string
  part: string
  row: string
  column: string
  value: number | null
}

export function isSmall({ people, value }: Figure): boolean {
  return people && value > 0 && value < SMALLEST_TOLD
}

/**
 * Which figures must be left out so that no small one can be worked out from what is published and the equations.
 *
 * First every small figure goes. Then, as long as a small figure is still determined, further figures go that stand in the
 * same equations, the smallest first and sums last. A figure counts as hidden when the figures left out could all be other positive whole
 * numbers, with this one different, and every equation still hold: so neither subtraction nor the knowledge that counts are
 * whole and that zeros are told gives it away. Only figures above zero are left out, so a blank never means zero.
 */
export function figuresToHide(figures: readonly Figure[], equations: readonly Equation[]): Set<string> {
  const byId = new Map(figures.map((figure) => [figure.id, figure]))
  const hidden = new Set(figures.filter(isSmall).map(({ id }) => id))
  const small = [...hidden]
  for (;;) {
    const exposed = firstExposed(small, hidden, byId, equations)
    if (exposed === undefined) return hidden
    const next = nextToHide(exposed, hidden, byId, equations)
    // Nothing is left to hide in its equations: then all of them may be scaled, and nothing in them is determined.
    if (next === undefined) small.splice(small.indexOf(exposed), 1)
    else hidden.add(next)
  }
}

/** The figures that a reader can work out exactly: those that the equations determine once what is published is known. */
export function determinedFigures(hidden: ReadonlySet<string>, equations: readonly Equation[]): Set<string> {
  const { ids, pivots, rows } = reduced(hidden, equations)
  const free = new Set(ids.map((_, column) => column).filter((column) => !pivots.includes(column)))
  return new Set(
    pivots.flatMap((column, at) =>
      [...free].some((other) => Math.abs(rows[at]![other]!) > 1e-9) ? [] : [ids[column]!],
    ),
  )
}

function firstExposed(
  small: readonly string[],
  hidden: ReadonlySet<string>,
  figures: ReadonlyMap<string, Figure>,
  equations: readonly Equation[],
): string | undefined {
  // The largest first, so that it is they that give way when a small one is thought of as another number: a one cannot.
  const valueOf = (id: string) => figures.get(id)?.value ?? 0
  const system = reduced(hidden, equations, (a, b) => valueOf(b) - valueOf(a))
  const free = system.ids.map((_, column) => column).filter((column) => !system.pivots.includes(column))
  const directions = free.map((column) => directionOf(column, system))
  const values = system.ids.map(valueOf)
  const index = new Map(system.ids.map((id, at) => [id, at]))
  return small.find((id) => {
    const at = index.get(id)
    // In no equation: nothing to work it out from.
    if (at === undefined) return false
    return !directions.some((direction) => direction[at] !== 0 && possible(values, direction))
  })
}

/** Whether one step along a direction, either way, leaves every figure a whole number above zero. */
function possible(values: readonly number[], direction: readonly number[]): boolean {
  return [1, -1].some((sign) => values.every((value, at) => value + sign * direction[at]! >= 1))
}

/** How the hidden figures may change together when this free one grows: whole numbers. */
function directionOf(free: number, { ids, pivots, rows }: ReturnType<typeof reduced>): number[] {
  const direction = ids.map(() => 0)
  direction[free] = 1
  pivots.forEach((column, at) => {
    direction[column] = -rows[at]![free]! || 0
  })
  for (let scale = 1; scale <= 12; scale += 1) {
    const scaled = direction.map((part) => part * scale)
    if (scaled.every((part) => Math.abs(part - Math.round(part)) < 1e-6))
      return scaled.map((part) => Math.round(part) || 0)
  }
  return direction.map(() => 0)
}

/** The smallest published figure above zero in the equations of this one, or else of those connected with it. */
function nextToHide(
  exposed: string,
  hidden: ReadonlySet<string>,
  figures: ReadonlyMap<string, Figure>,
  equations: readonly Equation[],
): string | undefined {
  const reached = new Set([exposed])
  const seen = new Set<Equation>()
  let sum: string | undefined
  for (let ring = [exposed]; ring.length > 0;) {
    const near = equations.filter((equation) => !seen.has(equation) && equation.some(([id]) => ring.includes(id)))
    for (const equation of near) seen.add(equation)
    const [next] = near
      .flatMap((equation) => equation.map(([id]) => id))
      .filter((id) => !hidden.has(id) && (figures.get(id)?.value ?? 0) > 0)
      .toSorted((a, b) => costOf(figures.get(a)!) - costOf(figures.get(b)!) || (a < b ? -1 : 1))
    if (next !== undefined && !figures.get(next)!.total) return next
    sum ??= next
    ring = near.flatMap((equation) => equation.map(([id]) => id)).filter((id) => hidden.has(id) && !reached.has(id))
    for (const id of ring) reached.add(id)
  }
  return sum
}

function costOf({ value, total }: Figure): number {
  return total ? value + 1_000_000_000 : value
}

/** The equations over the hidden figures only, in reduced row echelon form. */
function reduced(
  hidden: ReadonlySet<string>,
  equations: readonly Equation[],
  order: (a: string, b: string) => number = () => 0,
) {
  const ids = [...new Set(equations.flatMap((equation) => equation.map(([id]) => id)))]
    .filter((id) => hidden.has(id))
    .toSorted(order)
  const index = new Map(ids.map((id, at) => [id, at]))
  const rows = equations.flatMap((equation) => {
    const row = ids.map(() => 0)
    for (const [id, factor] of equation) {
      const at = index.get(id)
      if (at !== undefined) row[at]! += factor
    }
    return row.some((factor) => factor !== 0) ? [row] : []
  })
  const pivots: number[] = []
  for (let column = 0, top = 0; column < ids.length && top < rows.length; column += 1) {
    const best = rows.findIndex((row, at) => at >= top && Math.abs(row[column]!) > 1e-9)
    if (best < 0) continue
    const pivot = rows[best]!
    rows[best] = rows[top]!
    rows[top] = pivot
    const lead = pivot[column]!
    for (let at = 0; at < ids.length; at += 1) pivot[at]! /= lead
    for (const row of rows) {
      const factor = row === pivot ? 0 : row[column]!
      if (Math.abs(factor) > 1e-9) for (let at = 0; at < ids.length; at += 1) row[at]! -= factor * pivot[at]!
    }
    pivots.push(column)
    top += 1
  }
  return { ids, pivots, rows }
}

import type { LinkRecord } from './record.rules.ts'

/** Groups of places that are one person; a place stands for its group. */
export class Groups {
  readonly #parent: number[]
  readonly #members: number[][]
  readonly #memberIds: (string | undefined)[]

  constructor(records: readonly LinkRecord[]) {
    this.#parent = records.map((_, i) => i)
    this.#members = records.map((_, i) => [i])
    this.#memberIds = records.map((record) => record.memberId)
    const first = new Map<string, number>()
    records.forEach((record, i) => {
      if (!record.memberId) return
      const known = first.get(record.memberId)
      if (known === undefined) first.set(record.memberId, i)
      else this.join(this.of(known), i)
    })
  }

  of(place: number): number {
    let root = place
    while (this.#parent[root] !== root) root = this.#parent[root] ?? root
    for (let at = place; at !== root;) {
      const next = this.#parent[at] ?? root
      this.#parent[at] = root
      at = next
    }
    return root
  }

  members(group: number): readonly number[] {
    return this.#members[group] ?? []
  }

  memberOf(group: number): string | undefined {
    return this.#memberIds[group]
  }

  /** Joins two groups under the one that came first. */
  join(one: number, other: number): void {
    const [kept, gone] = one < other ? [one, other] : [other, one]
    this.#parent[gone] = kept
    this.#members[kept] = [...this.members(kept), ...this.members(gone)].toSorted((x, y) => x - y)
    this.#members[gone] = []
    this.#memberIds[kept] ??= this.#memberIds[gone]
  }
}

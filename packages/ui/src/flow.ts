/** How many go from one place to another. */
export interface Flow {
  from: string
  to: string
  value: number
}

/** Who looks at long leaves: the branch that they are reported to, the centre that decides, the home township that is told. */
export type LeaveSide = 'BRANCH' | 'CENTER' | 'ORIGIN'

import { defineCatalogue } from '@mobile-members/ui/catalogue.ts'

export const qualityCatalogue = defineCatalogue(
  { toIssues: '逐项核实', toReport: '底数质量报告' },
  { toIssues: 'One by one', toReport: 'Data quality' },
)

import { useTranslation } from 'react-i18next'
import { dayOf } from '@mobile-members/model/dates.ts'
import { dayInWords } from '@mobile-members/ui/dates.ts'
import { useBranch } from '../branches/branch-scope.tsx'
import { periodInWords } from '../roster/period-words.ts'
import type { AssessmentOnPage } from './assessment-parts.ts'

const CELL = { border: '0.3mm solid #000', padding: '2.5mm 3mm', textAlign: 'start', verticalAlign: 'top' } as const

/** The paper form on A4: facts, text, the member's words, and where both sign. Seen in print only. */
export function AssessmentPaper({ assessment }: { assessment: AssessmentOnPage }) {
  const { t, i18n } = useTranslation('branch')
  const { id, member, facts, kind, period, originTownship, originBranch, signedAt } = assessment
  const { name: branchName } = useBranch()
  const label = (key: string) => t(`assessments.${key}`)
  const times = (count: number) => t('assessments.facts.times', { count })
  const origin = originTownship
    ? [originTownship.name, originBranch?.name].filter(Boolean).join(' ')
    : label('page.originOutside')
  const rows: [string, string, string, string][] = [
    [label('member'), member.name ?? '', label('page.branch'), branchName ?? ''],
    [label('period'), periodInWords(period, t), label('kind'), t(`assessments.kindOf.${kind}`)],
    [label('facts.placedOn'), facts.placedOn ?? '', label('facts.invited'), times(facts.invited)],
    [label('facts.present'), times(facts.present), label('facts.leave'), times(facts.leave)],
    [
      label('facts.absent'),
      times(facts.absent),
      label('facts.notebookEntries'),
      t('assessments.facts.entries', { count: facts.notebookEntries }),
    ],
    ...(typeof facts.workDone === 'number'
      ? [
          [t('words.fact.workDone'), t('words.fact.works', { count: facts.workDone }), '', ''] as [
            string,
            string,
            string,
            string,
          ],
        ]
      : []),
  ]
  const comment = assessment.memberComment ?? (assessment.commentedAt ? label('page.commentNone') : '')
  return (
    <section className="mm-print-only">
      <h1 style={{ fontSize: '18pt', textAlign: 'center', margin: '0 0 4mm' }}>{label('paper.title')}</h1>
      <p style={{ textAlign: 'end', margin: '0 0 2mm' }}>
        {t('assessments.paper.number', { number: `${id.slice(0, 8).toUpperCase()}-${assessment.version}` })}
      </p>
      <table style={{ width: '100%', borderCollapse: 'collapse', fontSize: '11pt' }}>
        <tbody>
          {rows.map(([one, value, other, second]) => (
            <tr key={one}>
              <th style={{ ...CELL, width: '20%' }}>{one}</th>
              <td style={{ ...CELL, width: '30%' }}>{value}</td>
              <th style={{ ...CELL, width: '20%' }}>{other}</th>
              <td style={{ ...CELL, width: '30%' }}>{second}</td>
            </tr>
          ))}
          <tr>
            <th style={CELL}>{label('page.origin')}</th>
            <td style={CELL} colSpan={3}>
              {origin}
            </td>
          </tr>
          <tr style={{ breakInside: 'auto' }}>
            <th style={CELL}>{label('page.text')}</th>
            <td style={{ ...CELL, minHeight: '80mm', height: '80mm', whiteSpace: 'pre-wrap' }} colSpan={3}>
              {assessment.text}
            </td>
          </tr>
          <tr>
            <th style={CELL}>{label('page.comment')}</th>
            <td style={{ ...CELL, height: '30mm', whiteSpace: 'pre-wrap' }} colSpan={3}>
              {comment}
            </td>
          </tr>
          <tr>
            <td style={{ ...CELL, height: '24mm' }} colSpan={2}>
              {label('paper.member')}
            </td>
            <td style={CELL} colSpan={2}>
              {label('paper.sign')}
              <br />
              <br />
              {signedAt ? dayInWords(dayOf(new Date(signedAt)), i18n.language) : label('paper.date')}
            </td>
          </tr>
        </tbody>
      </table>
    </section>
  )
}

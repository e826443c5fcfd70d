import { useTranslation } from 'react-i18next'
import { dayOf } from '@mobile-members/model/dates.ts'
import { dayInWords } from '@mobile-members/ui/dates.ts'
import { periodInWords } from '@mobile-members/web/period-words.ts'
import type { DispatchOnPage } from './feedback-parts.ts'

const CELL = { border: '0.3mm solid #000', padding: '2.5mm 3mm', textAlign: 'start', verticalAlign: 'top' } as const

/** The paper form on A4: facts, text, the member's words, and where the township acknowledges. Seen in print only. */
export function FeedbackPaper({ dispatch }: { dispatch: DispatchOnPage }) {
  const { t, i18n } = useTranslation('township')
  const { assessment, member, branch, originTownship, acknowledgedAt, note } = dispatch
  if (!assessment) return null
  const { facts } = assessment
  const day = (instant: string) => dayInWords(dayOf(new Date(instant)), i18n.language)
  const times = (count: number) => t('words.fact.times', { count })
  const rows: [string, string, string, string][] = [
    [t('feedback.member'), member.name ?? '', t('feedback.branch'), branch.name],
    [
      t('feedback.period'),
      periodInWords(assessment.period, t),
      t('feedback.kind'),
      t(`words.assessmentKind.${assessment.kind}`),
    ],
    [
      t('feedback.paper.township'),
      originTownship?.name ?? '',
      t('feedback.page.origin'),
      assessment.originBranch?.name ?? '',
    ],
    [t('words.fact.placedOn'), facts.placedOn ?? '', t('words.fact.invited'), times(facts.invited)],
    [t('words.fact.present'), times(facts.present), t('words.fact.leave'), times(facts.leave)],
    [
      t('words.fact.absent'),
      times(facts.absent),
      t('words.fact.notebookEntries'),
      t('words.fact.entries', { count: facts.notebookEntries }),
    ],
    ...(typeof facts.workDone === 'number'
      ? [
          [t('words.fact.workDone'), t('words.fact.works', { count: facts.workDone }), '', ''] satisfies [
            string,
            string,
            string,
            string,
          ],
        ]
      : []),
  ]
  const comment =
    assessment.memberComment ?? t(`feedback.page.${assessment.commentedAt ? 'commentNone' : 'commentSilent'}`)
  return (
    <section className="mm-print-only">
      <h1 style={{ fontSize: '18pt', textAlign: 'center', margin: '0 0 4mm' }}>{t('feedback.paper.title')}</h1>
      <p style={{ textAlign: 'end', margin: '0 0 2mm' }}>
        {t('feedback.paper.number', { number: `${assessment.id.slice(0, 8).toUpperCase()}-${assessment.version}` })}
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
          <tr style={{ breakInside: 'auto' }}>
            <th style={CELL}>{t('feedback.page.text')}</th>
            <td style={{ ...CELL, height: '70mm', whiteSpace: 'pre-wrap' }} colSpan={3}>
              {assessment.text}
              {assessment.signedAt && (
                <div style={{ textAlign: 'end', marginTop: '4mm' }}>
                  {t('feedback.page.signedAt')} {day(assessment.signedAt)}
                </div>
              )}
            </td>
          </tr>
          <tr>
            <th style={CELL}>{t('feedback.page.comment')}</th>
            <td style={{ ...CELL, height: '25mm', whiteSpace: 'pre-wrap' }} colSpan={3}>
              {comment}
            </td>
          </tr>
          <tr>
            <th style={CELL}>{t('feedback.paper.received')}</th>
            <td style={{ ...CELL, height: '25mm', whiteSpace: 'pre-wrap' }} colSpan={3}>
              {note}
              {acknowledgedAt && <div style={{ textAlign: 'end', marginTop: '4mm' }}>{day(acknowledgedAt)}</div>}
            </td>
          </tr>
        </tbody>
      </table>
    </section>
  )
}

import { useQuery } from '@apollo/client/react'
import { Card } from 'antd'
import { useTranslation } from 'react-i18next'
import { dayInWords } from '@mobile-members/ui/dates.ts'
import { FactList } from '@mobile-members/ui/fact-list.tsx'
import { LetterEndorsementQuery } from './leaves.queries.ts'

/** The back of a certificate that has gone home after a long leave (R81); nothing on one that has not. */
export function LetterEndorsement({ letterId }: { letterId: string }) {
  const { t, i18n } = useTranslation('shared')
  const { data } = useQuery(LetterEndorsementQuery, { variables: { id: letterId } })
  const back = data?.letter?.endorsement
  if (!back) return null
  const day = (one: string) => dayInWords(one, i18n.language)
  const times = (count: number) => t('leaves.times', { count })
  const fact = (key: string, value: string | null | undefined) => ({ key, label: t(`leaves.${key}`), value })
  const { assessment } = back
  return (
    <Card title={t('leaves.back.title')}>
      <FactList
        columns={2}
        facts={[
          fact('branch', back.branch?.name),
          fact('back.placedOn', back.placedOn && day(back.placedOn)),
          fact('back.returnedOn', day(back.returnedOn)),
          fact('invited', times(back.invited)),
          fact('attended', times(back.present)),
          fact('leaveMark', times(back.leave)),
          fact('absent', times(back.absent)),
          fact('notebook', t('leaves.notebookOf', { count: back.notebookEntries, confirmed: back.notebookConfirmed })),
          fact(
            'assessment',
            assessment
              ? t('leaves.back.assessed', { period: assessment.period, day: day(assessment.signedOn) })
              : t('leaves.back.none'),
          ),
        ]}
      />
    </Card>
  )
}

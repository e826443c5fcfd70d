import { useTranslation } from 'react-i18next'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { RowList } from '@mobile-members/ui/row-list.tsx'
import type { Survey } from './survey-parts.ts'

/** What was given to the centre and when, and how far the centre is with it (R27). */
export function HandoverList({ handovers }: { handovers: Survey['handovers'] }) {
  const { t } = useTranslation('township')
  const label = (key: string) => t(`survey.handover.${key}`)
  return (
    <RowList
      label={t('survey.list.handovers')}
      rows={handovers}
      rowKey={({ id }) => id}
      loading={false}
      empty={<EmptyState what={label('none')} how={label('noneHow')} />}
      columns={[
        {
          key: 'number',
          title: label('number'),
          main: true,
          render: ({ number }) => t('survey.handover.of', { number }),
        },
        { key: 'sentOn', title: label('sentOn'), render: ({ sentOn }) => sentOn },
        { key: 'lines', title: label('lines'), align: 'right', render: ({ lines }) => lines },
        { key: 'submitted', title: label('submitted'), align: 'right', render: ({ submitted }) => submitted },
        { key: 'queried', title: label('queried'), align: 'right', render: ({ queried }) => queried },
        {
          key: 'acknowledged',
          title: label('acknowledged'),
          align: 'right',
          render: ({ acknowledged }) => acknowledged,
        },
      ]}
    />
  )
}

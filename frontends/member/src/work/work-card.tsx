import { useQuery } from '@apollo/client/react'
import { Card } from 'antd'
import { useTranslation } from 'react-i18next'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { LinkRow, LinkRows } from '../lists/link-row.tsx'
import { WorkTag } from './work-tag.tsx'
import { MyWorkQuery } from './work.queries.ts'

/** On the first page: work that waits for a yes or no, or is under way; nothing when there is none. */
export function WorkCard() {
  const { t } = useTranslation('member')
  const { data, error, refetch } = useQuery(MyWorkQuery, {
    variables: { states: ['PROPOSED', 'ACCEPTED'], first: 5 },
  })
  const rows = data?.myWork?.nodes ?? []
  if (rows.length === 0 && !error) return null
  return (
    <Card title={t('work.title')}>
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      <LinkRows label={t('work.title')}>
        {rows.map(({ id, content, state, fromOn, untilOn }) => (
          <LinkRow
            key={id}
            to={`/work/${id}`}
            note={t('work.periodOf', { from: fromOn, until: untilOn })}
            end={<WorkTag state={state} />}
          >
            {content}
          </LinkRow>
        ))}
      </LinkRows>
    </Card>
  )
}

import { Flex, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { ReviewSideFactsFragment } from '../gql/graphql.ts'
import { useLinePlace } from './use-line-place.ts'

/** Whom a column is about: from which list and row, what the register has, and a way to the member's page. */
export function ReviewSideTitle({ side, label }: { side: ReviewSideFactsFragment; label: string }) {
  const { t } = useTranslation('town-center')
  const place = useLinePlace()
  const [line, ...others] = side.lines
  return (
    <Flex vertical style={{ fontWeight: 400 }}>
      <strong>{label}</strong>
      {line && <span style={{ overflowWrap: 'anywhere' }}>{place(line)}</span>}
      {others.length > 0 && (
        <Typography.Text type="secondary">{t('reviews.others', { count: others.length })}</Typography.Text>
      )}
      {side.registerNo && <span>{t('reviews.registerNo', { no: side.registerNo })}</span>}
      <Link to={`/members/${side.memberId}`}>{t('reviews.openMember')}</Link>
    </Flex>
  )
}

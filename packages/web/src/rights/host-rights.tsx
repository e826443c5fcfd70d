import { useQuery } from '@apollo/client/react'
import { CheckCircleFilled, HomeFilled } from '@ant-design/icons'
import { Card, Flex, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { HOST_RIGHTS, type HostRight, RIGHTS_AT_HOME, type RightEntry } from '@mobile-members/model/rights.ts'
import { usePalette, useSize } from '@mobile-members/ui/theme.tsx'
import { GraphTrouble } from '../graph-trouble.tsx'
import { VoteInBranchQuery } from './rights.queries.ts'

interface HostRightsProps {
  branchId: string
  /** Where each right is used in this front end; without, the right stands without a link. */
  entries: Partial<Record<RightEntry, string>>
}

/** What a mobile member may do in the branch, each with its page, and the three rights that stay at home, with why (R64). */
export function HostRights({ branchId, entries }: HostRightsProps) {
  const { t } = useTranslation('shared')
  const { states } = usePalette()
  // A finger on a phone needs the whole row's height.
  const row = useSize() === 'PORTAL' ? {} : { minHeight: 48, padding: 0, alignItems: 'center' }
  const link = useSize() === 'PORTAL' ? {} : { display: 'inline-flex', minHeight: 48, alignItems: 'center' }
  const { data, error, refetch } = useQuery(VoteInBranchQuery, { variables: { branchId } })
  const vote = data?.voteInBranch
  return (
    <Flex vertical gap={16}>
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      {vote?.may && <Typography.Text strong>{t('rights.own')}</Typography.Text>}
      <Card title={t('rights.granted')}>
        <ul style={{ margin: 0, padding: 0, listStyle: 'none' }}>
          {(Object.keys(HOST_RIGHTS) as HostRight[]).map((right) => {
            const to = entries[HOST_RIGHTS[right]]
            return (
              <li key={right} style={{ display: 'flex', gap: 8, padding: '6px 0', alignItems: 'baseline', ...row }}>
                <CheckCircleFilled aria-hidden style={{ color: states.DONE.text }} />
                <span style={{ flex: 1 }}>{t(`rights.right.${right}`)}</span>
                {to && (
                  <Link to={to} aria-label={`${t('rights.use')}: ${t(`rights.right.${right}`)}`} style={link}>
                    {t('rights.use')}
                  </Link>
                )}
              </li>
            )
          })}
        </ul>
      </Card>
      <Card title={t('rights.atHome')}>
        <ul style={{ margin: 0, padding: 0, listStyle: 'none' }}>
          {RIGHTS_AT_HOME.map((right) => (
            <li key={right} style={{ display: 'flex', gap: 8, padding: '6px 0', alignItems: 'baseline' }}>
              <HomeFilled aria-hidden style={{ color: states.NEUTRAL.text }} />
              {t(`rights.home.${right}`)}
            </li>
          ))}
        </ul>
        <Typography.Paragraph type="secondary" style={{ margin: '8px 0 0' }}>
          {t('rights.atHomeWhy')}
        </Typography.Paragraph>
        {vote && (
          <Typography.Paragraph type="secondary" style={{ margin: 0 }}>
            {t('rights.roll', { electors: vote.electors, mobile: vote.mobileMembers })}
          </Typography.Paragraph>
        )}
      </Card>
    </Flex>
  )
}

import { useQuery } from '@apollo/client/react'
import { Card, Flex } from 'antd'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { StatCard, StatRow } from '@mobile-members/ui/stat-card.tsx'
import { ToneTag } from '@mobile-members/ui/state-tag.tsx'
import { useBranch } from '../branches/branch-scope.tsx'
import { BranchFeedbackRateQuery, BranchSecretaryQuery, BranchStandingQuery } from './board.queries.ts'

/** How the branch stands, each figure a link to the list behind it. */
export function StandingCard() {
  const { t } = useTranslation('branch')
  const navigate = useNavigate()
  const { branchId, pathTo } = useBranch()
  const standing = useQuery(BranchStandingQuery, { variables: { id: branchId } })
  const feedback = useQuery(BranchFeedbackRateQuery, { variables: { id: branchId } })
  const office = useQuery(BranchSecretaryQuery, { variables: { id: branchId } })
  const branch = standing.data?.hostBranch
  const rate = feedback.data?.hostBranch?.feedbackRate
  const secretary = office.data?.organization?.officeHolders.find(({ role }) => role === 'BRANCH_SECRETARY')
  const open = (page: string) => {
    const path = pathTo(page)
    return path === undefined ? undefined : () => void navigate(path)
  }
  return (
    <Card title={t('board.figures.title')}>
      <Flex vertical gap={12}>
        {branch && branch.warnings.length > 0 && (
          <Flex gap={8} wrap>
            {branch.warnings.map((warning) => (
              <ToneTag key={warning} tone="WAITING">
                {t(`board.warning.${warning}`)}
              </ToneTag>
            ))}
          </Flex>
        )}
        <StatRow>
          <StatCard
            label={t('board.figures.mobile')}
            value={standing.error ? null : branch?.mobileMembers}
            unit={t('board.figures.people')}
            onOpen={open('roster')}
          />
          <StatCard
            label={t('board.figures.own')}
            value={standing.error ? null : branch && branch.ownFullMembers + branch.ownProbationaryMembers}
            unit={t('board.figures.people')}
            note={branch && t('board.figures.ownNote', { count: branch.ownProbationaryMembers })}
          />
          {(rate || feedback.error) && (
            <StatCard
              label={t('board.figures.feedback')}
              value={feedback.error ? null : rate?.acknowledged}
              note={rate && t('board.figures.feedbackNote', rate)}
              onOpen={open('assessments?range=sent')}
            />
          )}
          <StatCard
            label={t('board.secretary')}
            value={office.error ? null : office.data ? (secretary?.holderName ?? t('board.vacant')) : undefined}
            note={branch && t(`branches.kind.${branch.kind}`)}
          />
        </StatRow>
      </Flex>
    </Card>
  )
}

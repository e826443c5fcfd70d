import { useQuery } from '@apollo/client/react'
import { Button, Card, Flex } from 'antd'
import { useTranslation } from 'react-i18next'
import { SPELL_END_REASONS } from '@mobile-members/model/registry.ts'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useAct } from '@mobile-members/web/use-act.ts'
import { BranchTasksQuery } from '../board/board.queries.ts'
import { Item, Items } from '../board/branch-cards.tsx'
import { useBranch } from '../branches/branch-scope.tsx'
import { BranchNoticesQuery, ReadBranchNoticeMutation } from './transfers.queries.ts'

/** Whose stay in the branch is over, and why, until the secretary has taken note (R3, R5). */
export function NoticesCard() {
  const { t } = useTranslation('branch')
  const { branchId } = useBranch()
  const { data, error, refetch } = useQuery(BranchNoticesQuery, { variables: { branchId } })
  const { act, acting, trouble } = useAct(ReadBranchNoticeMutation, [BranchNoticesQuery, BranchTasksQuery])
  const notices = data?.branchNotices
  if (!error && (!notices || notices.length === 0)) return null
  return (
    <Card title={t('transfers.gone')} id="notices">
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      <GraphTrouble error={trouble} />
      <Items>
        {notices?.map(({ id, reason, notedOn, member }) => (
          <Item key={id}>
            <Flex gap={8} wrap align="center" justify="space-between">
              <span>
                {t('transfers.goneText', {
                  name: member.name ?? t('branches.noName'),
                  reason: (SPELL_END_REASONS as readonly string[]).includes(reason)
                    ? t(`stays.endReasonOf.${reason}`)
                    : t('transfers.letterReturned'),
                  day: notedOn,
                })}
              </span>
              <Button size="small" loading={acting} onClick={() => void act({ id })}>
                {t('transfers.goneRead')}
              </Button>
            </Flex>
          </Item>
        ))}
      </Items>
    </Card>
  )
}

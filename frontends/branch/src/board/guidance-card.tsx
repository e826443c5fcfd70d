import { useQuery } from '@apollo/client/react'
import { App, Button, Card, Flex, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { instantInWords } from '@mobile-members/ui/dates.ts'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useAct } from '@mobile-members/web/use-act.ts'
import { useBranch } from '../branches/branch-scope.tsx'
import { When } from '../branches/in-words.tsx'
import { AcknowledgeGuidanceMutation, BranchStandingQuery, BranchTasksQuery } from './board.queries.ts'
import { Item, Items } from './branch-cards.tsx'

/** How many of the older notes stand on the board. */
const SHOWN = 5

/** What the centre has written to the branch, and the branch's acknowledgement (R17). */
export function GuidanceCard() {
  const { t, i18n } = useTranslation('branch')
  const { message } = App.useApp()
  const { branchId, mine } = useBranch()
  const { data, loading, error, refetch } = useQuery(BranchStandingQuery, { variables: { id: branchId } })
  const { act, acting, trouble } = useAct(AcknowledgeGuidanceMutation, [BranchStandingQuery, BranchTasksQuery])
  const notes = data?.hostBranch?.guidanceNotes
  if (data?.hostBranch && !notes) return null
  return (
    <Card title={t('board.guidance')} id="guidance">
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      <GraphTrouble error={trouble} />
      {loading && !notes && <LoadingLayout rows={3} title={false} />}
      {notes?.length === 0 && <EmptyState what={t('board.guidanceNone')} how={t('board.guidanceNoneHow')} />}
      <Items>
        {notes
          ?.toSorted((a, b) => Number(a.acknowledgedAt !== null) - Number(b.acknowledgedAt !== null))
          .slice(0, SHOWN)
          .map(({ id, text, writtenAt, acknowledgedAt }) => (
            <Item key={id}>
              <span style={{ whiteSpace: 'pre-wrap' }}>{text}</span>
              <Flex gap={8} wrap align="center" justify="space-between">
                <Typography.Text type="secondary">
                  <When at={writtenAt} />
                  {acknowledgedAt &&
                    ` · ${t('board.acknowledgedAt', { at: instantInWords(acknowledgedAt, i18n.language) })}`}
                  {!acknowledgedAt && !mine && ` · ${t('board.notAcknowledged')}`}
                </Typography.Text>
                {!acknowledgedAt && mine && (
                  <Button
                    size="small"
                    type="primary"
                    loading={acting}
                    onClick={() =>
                      void act({ id }).then((done) => done.data && message.success(t('board.acknowledged')))
                    }
                  >
                    {t('board.acknowledge')}
                  </Button>
                )}
              </Flex>
            </Item>
          ))}
      </Items>
    </Card>
  )
}

import { Card, Flex, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { dayOf } from '@mobile-members/model/dates.ts'
import { countyToday, dayInWords } from '@mobile-members/ui/dates.ts'
import { Deadline } from '@mobile-members/ui/deadline.tsx'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { PartialNotice } from '@mobile-members/ui/partial-notice.tsx'
import { ToneTag } from '@mobile-members/ui/state-tag.tsx'
import { usePalette } from '@mobile-members/ui/theme.tsx'
import { useBranch } from '../branches/branch-scope.tsx'
import { useWaiting } from './use-waiting.ts'

/** What waits for the secretary, grouped by act, the oldest first, one click to where it is done. */
export function WaitingCard() {
  const { t, i18n } = useTranslation('branch')
  const today = countyToday()
  const palette = usePalette()
  const { branchId, pathTo } = useBranch()
  const { tasks, loading, missing, retry } = useWaiting(branchId, false)
  return (
    <Card title={t('board.waiting')}>
      {missing.length > 0 && (
        <PartialNotice missing={missing.map((part) => t(`board.part.${part}`)).join(' · ')} onRetry={retry} />
      )}
      {loading && tasks.length === 0 && <LoadingLayout rows={3} title={false} />}
      {!loading && tasks.length === 0 && missing.length === 0 && (
        <EmptyState what={t('board.waitingNone')} how={t('board.waitingNoneHow')} />
      )}
      <ul style={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {tasks.map(({ act, count, oldestAt, dueOn, page }) => {
          const path = page.startsWith('#') ? page : pathTo(page)
          const words = t(`board.task.${act}`)
          return (
            <li key={act} style={{ padding: '8px 0', borderTop: `1px solid ${palette.line}` }}>
              <Flex gap={12} wrap align="center" justify="space-between">
                <Flex gap={8} align="baseline">
                  <strong style={{ fontSize: '1.2em', minWidth: '2em', color: palette.text }}>{count}</strong>
                  {path === undefined ? <span>{words}</span> : <Link to={path}>{words}</Link>}
                </Flex>
                {dueOn && (
                  <Flex gap={6} wrap align="center">
                    <Deadline dueOn={dueOn} />
                    {dueOn < today && <ToneTag tone="ALARM">{t('board.late')}</ToneTag>}
                  </Flex>
                )}
                {oldestAt && (
                  <Typography.Text type="secondary">
                    {t('board.since', { day: dayInWords(dayOf(new Date(oldestAt)), i18n.language) })}
                  </Typography.Text>
                )}
              </Flex>
            </li>
          )
        })}
      </ul>
    </Card>
  )
}

import { useQuery } from '@apollo/client/react'
import { Button, Card, Flex, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { dayInWords } from '@mobile-members/ui/dates.ts'
import { FactList } from '@mobile-members/ui/fact-list.tsx'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { BackAct } from '@mobile-members/web/leaves/leave-acts.tsx'
import { LeaveTag } from '@mobile-members/web/leaves/leave-list.tsx'
import { LeaveMemberQuery, LeaveTermsQuery, LongLeavesQuery } from '@mobile-members/web/leaves/leaves.queries.ts'
import { MemberStanding } from '@mobile-members/web/stays/member-standing.tsx'
import { useMe } from '@mobile-members/web/use-me.ts'
import { BackLink } from '../lists/back-link.tsx'
import { MY_LEAVES, openLeave } from './my-leaves.ts'

/** The member's own leave: what was told, what became of it, and the one thing to do next (R80). */
export function Component() {
  const { t, i18n } = useTranslation('member')
  const { memberId } = useMe()
  const { data, loading, error, refetch } = useQuery(LongLeavesQuery, {
    variables: MY_LEAVES(memberId),
    skip: !memberId,
  })
  const terms = useQuery(LeaveTermsQuery)
  const leaves = data?.longLeaves?.nodes ?? []
  const open = openLeave(leaves)
  const earlier = leaves.filter(({ state }) => state === 'CLOSED')
  const day = (one: string) => dayInWords(one, i18n.language)
  return (
    <>
      <BackLink to="/" label={t('menu.home')} />
      <PageHead title={t('leave.title')} />
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      {loading && !data && <LoadingLayout rows={4} />}
      <Flex vertical gap={16}>
        {data?.longLeaves && !open && (
          <Card>
            <Typography.Paragraph>
              {t('leaves.threshold', { limit: terms.data?.leaveTerms?.reportDays ?? '' })} {t('leave.soon')}
            </Typography.Paragraph>
            <Link to="/leave/new">
              <Button block type="primary" size="large" tabIndex={-1}>
                {t('leaves.act.report')}
              </Button>
            </Link>
          </Card>
        )}
        {open && (
          <Card title={t('leave.now')} extra={<LeaveTag leave={open} />}>
            <FactList
              facts={[
                { key: 'from', label: t('leaves.from'), value: day(open.fromOn) },
                { key: 'until', label: t('leaves.until'), value: day(open.untilOn) },
                { key: 'where', label: t('leaves.destination'), value: open.destination },
                { key: 'why', label: t('leaves.reason'), value: t(`leaves.reasonOf.${open.reason}`) },
                ...(memberId
                  ? [{ key: 'contact', label: t('leaves.contact'), value: <Contact memberId={memberId} /> }]
                  : []),
                ...(open.decision
                  ? [{ key: 'decision', label: t('leaves.decision'), value: t(`leaves.decisionOf.${open.decision}`) }]
                  : []),
              ]}
            />
            {open.decision === 'RETURN_TO_ORIGIN' ? (
              <Typography.Paragraph strong style={{ marginTop: 12 }}>
                {t('leave.returned')}
              </Typography.Paragraph>
            ) : (
              <Flex vertical gap={12} style={{ marginTop: 16 }}>
                <BackAct leave={open} label={t('leave.back')} block />
                <Link to="/leave/change">
                  <Button block tabIndex={-1}>
                    {t('leave.change')}
                  </Button>
                </Link>
              </Flex>
            )}
          </Card>
        )}
        {open && memberId && <MemberStanding memberId={memberId} />}
        {earlier.length > 0 && (
          <Card title={t('leave.earlier')}>
            {earlier.map(({ id, fromOn, untilOn, destination, endedAs }) => (
              <Typography.Paragraph key={id}>
                {t('leave.until', { from: day(fromOn), until: day(untilOn) })} · {destination}
                {endedAs && ` · ${t(`leaves.endOf.${endedAs}`)}`}
              </Typography.Paragraph>
            ))}
          </Card>
        )}
      </Flex>
    </>
  )
}

function Contact({ memberId }: { memberId: string }) {
  const { data } = useQuery(LeaveMemberQuery, { variables: { id: memberId } })
  return data?.member?.awayContact ?? null
}

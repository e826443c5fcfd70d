import { useApolloClient, useQuery } from '@apollo/client/react'
import { PhoneOutlined } from '@ant-design/icons'
import { App, Button, Flex } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { dayOf } from '@mobile-members/model/dates.ts'
import { csvOf, ExportButton } from '@mobile-members/ui/export-button.tsx'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { PrintButton, PrintView } from '@mobile-members/ui/print-view.tsx'
import { RowList } from '@mobile-members/ui/row-list.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useAct } from '@mobile-members/web/use-act.ts'
import { TellByPhoneMutation } from '../activities/activities.queries.ts'
import { BranchTasksQuery } from '../board/board.queries.ts'
import { BackLink } from '../branches/back-link.tsx'
import { useBranch } from '../branches/branch-scope.tsx'
import { MemberName } from '../branches/member-name.tsx'
import { useNames } from '../branches/use-names.ts'
import type { BranchMembersToTellQuery } from '../gql/graphql.ts'
import { RevealContactQuery } from '../roster/roster.queries.ts'
import { MembersToTellQuery } from './notices.queries.ts'
import { TellActs } from './tell-acts.tsx'

type Untold = NonNullable<BranchMembersToTellQuery['membersToTell']>[number]

/** Whom the secretary has to tell by phone or on paper, with numbers to call, for the screen and for paper (R69). */
export function Component() {
  const { t } = useTranslation('branch')
  const { branchId, name, mine, pathTo } = useBranch()
  const { data, loading, error, refetch } = useQuery(MembersToTellQuery, {
    variables: { branchId },
    fetchPolicy: 'cache-and-network',
  })
  const untold = data?.membersToTell ?? []
  const nameOf = useNames(untold.map(({ member }) => member))
  const { phoneOf, reveal, revealing } = usePhones(untold)
  const title = name ? t('notices.calls.titleOf', { branch: name }) : t('notices.calls.title')
  return (
    <>
      <BackLink page="notices" label={t('notices.title')} />
      <PageHead
        title={<span className="mm-no-print">{t('notices.calls.title')}</span>}
        about={<span className="mm-no-print">{t('notices.calls.about')}</span>}
      >
        {untold.length > 0 && (
          <Button
            className="mm-no-print"
            icon={<PhoneOutlined aria-hidden />}
            title={t('notices.calls.revealHow')}
            loading={revealing}
            onClick={() => void reveal()}
          >
            {t('notices.calls.reveal')}
          </Button>
        )}
        <PrintButton />
        <ExportButton disabled={untold.length === 0} onExport={async () => fileOf()} />
      </PageHead>
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      {(data?.membersToTell || !error) && (
        <PrintView title={title}>
          <RowList
            label={t('notices.calls.title')}
            rows={untold}
            rowKey={({ aboutId, memberId }) => `${aboutId} ${memberId}`}
            loading={loading}
            empty={<EmptyState what={t('notices.calls.empty')} how={t('notices.calls.emptyHow')} />}
            columns={[
              {
                key: 'member',
                title: t('notices.calls.member'),
                main: true,
                render: ({ member }) => <MemberName member={member} label={nameOf(member.id)} />,
              },
              { key: 'phone', title: t('notices.calls.phone'), render: phoneOf },
              {
                key: 'what',
                title: t('notices.calls.what'),
                render: ({ kind, aboutId, title: what }) => (
                  <Flex gap={6} wrap>
                    <span>{t(`notices.calls.${kind}`)}</span>
                    <Link to={pathTo(`${kind === 'NOTICE' ? 'notices' : 'activities'}/${aboutId}`) ?? ''}>{what}</Link>
                  </Flex>
                ),
              },
              {
                key: 'why',
                title: t('notices.calls.why'),
                render: whyOf,
              },
              {
                key: 'done',
                title: t('notices.calls.done'),
                render: ({ kind, aboutId, memberId }) =>
                  mine &&
                  (kind === 'NOTICE' ? (
                    <TellActs noticeId={aboutId} memberId={memberId} name={nameOf(memberId)} />
                  ) : (
                    <TellInvited activityId={aboutId} memberId={memberId} name={nameOf(memberId)} />
                  )),
              },
            ]}
          />
        </PrintView>
      )}
    </>
  )

  function fileOf() {
    const heads = ['member', 'phone', 'what', 'why'].map((key) => t(`notices.calls.${key}`))
    const rows = untold.map((one) => [nameOf(one.memberId), phoneOf(one), one.title, whyOf(one)])
    return { blob: csvOf(heads, rows), name: `${title}.csv` }
  }

  function whyOf({ hasAccount, sentAt }: Untold): string {
    return hasAccount ? t('notices.calls.unreadSince', { day: dayOf(new Date(sentAt)) }) : t('notices.calls.noAccount')
  }
}

function TellInvited({ activityId, memberId, name }: { activityId: string; memberId: string; name: string }) {
  const { t } = useTranslation('branch')
  const { message } = App.useApp()
  const { act, acting, trouble } = useAct(TellByPhoneMutation, [MembersToTellQuery, BranchTasksQuery])
  return (
    <>
      <Button
        size="small"
        className="mm-no-print"
        disabled={acting}
        aria-label={t('activities.invitations.tellOf', { name })}
        onClick={() =>
          void act({ activityId, memberId }).then(
            ({ data }) => data && message.success(t('activities.invitations.told', { name })),
          )
        }
      >
        {t('activities.invitations.tell')}
      </Button>
      <GraphTrouble error={trouble} />
    </>
  )
}

/** The numbers: masked until all are asked for at once, which is on record for each member. */
function usePhones(untold: readonly Untold[]) {
  const { t } = useTranslation('branch')
  const { message } = App.useApp()
  const { query } = useApolloClient()
  const [shown, setShown] = useState<ReadonlyMap<string, string>>(new Map())
  const [revealing, setRevealing] = useState(false)

  async function reveal() {
    setRevealing(true)
    const numbers = new Map<string, string>()
    for (const memberId of new Set(untold.map((one) => one.memberId))) {
      const { data } = await query({
        query: RevealContactQuery,
        variables: { memberId, purpose: t('notices.calls.purpose') },
        fetchPolicy: 'no-cache',
      })
      const phones = data?.revealPersonalFields?.phones
      if (phones) numbers.set(memberId, phones.join(' · '))
    }
    setShown(numbers)
    setRevealing(false)
    if (numbers.size > 0) message.success(t('notices.calls.revealed'))
  }

  function phoneOf({ memberId, member }: Untold): string {
    const phones = shown.get(memberId) ?? member.contact?.phones.join(' · ')
    if (phones === undefined) return t('notices.calls.hiddenPhone')
    return phones === '' ? t('notices.calls.noPhone') : phones
  }

  return { phoneOf, reveal, revealing }
}

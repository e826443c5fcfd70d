import { App, Button, Card, Flex } from 'antd'
import { useTranslation } from 'react-i18next'
import type { ActivityState } from '@mobile-members/model/branches.ts'
import { ConfirmAct } from '@mobile-members/ui/confirm-act.tsx'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { ToneTag } from '@mobile-members/ui/state-tag.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useAct } from '@mobile-members/web/use-act.ts'
import { BranchTasksQuery } from '../board/board.queries.ts'
import { byName } from '../branches/distinct-names.ts'
import { When } from '../branches/in-words.tsx'
import { MemberName } from '../branches/member-name.tsx'
import { useNames } from '../branches/use-names.ts'
import { ToldBy } from '../notices/told-by.tsx'
import { RowList } from '@mobile-members/ui/row-list.tsx'
import {
  BranchActivityQuery,
  DecideLeaveMutation,
  InviteMemberMutation,
  LeaveMemberOutMutation,
  TellByPhoneMutation,
} from './activities.queries.ts'
import type { InvitationRow } from './activity-parts.ts'

const LEAVE_TONES = { REQUESTED: 'WAITING', APPROVED: 'DONE', REFUSED: 'NEUTRAL' } as const

interface InvitationsCardProps {
  activityId: string
  state: ActivityState
  invitations: readonly InvitationRow[]
  mine: boolean
}

/** Who is invited, who has read it, who comes, who asks for leave; each with what the secretary can do about it. */
export function InvitationsCard({ activityId, state, invitations, mine }: InvitationsCardProps) {
  const { t } = useTranslation('branch')
  const rows = invitations.toSorted((a, b) => urgency(a) - urgency(b) || byName(a.member, b.member))
  const nameOf = useNames(invitations.map(({ member }) => member))
  return (
    <Card title={t('activities.invitations.title')}>
      <RowList
        label={t('activities.invitations.title')}
        rows={rows}
        rowKey={({ memberId }) => memberId}
        loading={false}
        empty={<EmptyState what={t('activities.invitations.empty')} how={t('activities.invitations.emptyHow')} />}
        columns={[
          {
            key: 'member',
            title: t('activities.invitations.member'),
            main: true,
            render: ({ member }) => <MemberName member={member} label={nameOf(member.id)} />,
          },
          { key: 'notice', title: t('activities.invitations.notice'), render: (row) => <Notice invitation={row} /> },
          { key: 'answer', title: t('activities.invitations.answer'), render: (row) => <Answer invitation={row} /> },
          ...(mine && state !== 'CANCELLED'
            ? [
                {
                  key: 'acts',
                  title: t('activities.invitations.acts'),
                  render: (row: InvitationRow) => (
                    <Acts activityId={activityId} state={state} invitation={row} name={nameOf(row.memberId)} />
                  ),
                },
              ]
            : []),
        ]}
      />
    </Card>
  )
}

/** What waits for an answer comes first. */
function urgency({ leaveState, leftOutReason }: InvitationRow): number {
  if (leaveState === 'REQUESTED') return 0
  return leftOutReason ? 2 : 1
}

function Notice({
  invitation: { readAt, deliveredAt, channel, leftOutReason, toldBy },
}: {
  invitation: InvitationRow
}) {
  const { t } = useTranslation('branch')
  if (leftOutReason) return t('activities.invitations.leftOut', { reason: leftOutReason })
  if (!readAt)
    return (
      <Flex gap={6} wrap align="center">
        <ToneTag tone="NEUTRAL">
          {t(deliveredAt ? 'activities.invitations.delivered' : 'activities.invitations.unread')}
        </ToneTag>
        {deliveredAt && <When at={deliveredAt} />}
      </Flex>
    )
  return (
    <Flex gap={6} wrap align="center">
      <ToneTag tone="DONE">
        {t(channel === 'PHONE' ? 'activities.invitations.phone' : 'activities.invitations.read')}
      </ToneTag>
      <When at={readAt} />
      <ToldBy subject={toldBy} />
    </Flex>
  )
}

function Answer({ invitation: { answer, leaveReason, leaveState, leftOutReason } }: { invitation: InvitationRow }) {
  const { t } = useTranslation('branch')
  if (leftOutReason) return null
  if (!leaveState) return t(answer ? `activities.invitations.${answer}` : 'activities.invitations.noAnswer')
  return (
    <Flex gap={6} wrap align="center">
      <span>{t('activities.invitations.leaveOf', { reason: leaveReason })}</span>
      <ToneTag tone={LEAVE_TONES[leaveState]}>{t(`activities.invitations.${leaveState}`)}</ToneTag>
    </Flex>
  )
}

interface ActsProps {
  activityId: string
  state: ActivityState
  invitation: InvitationRow
  name: string
}

function Acts({ activityId, state, invitation, name }: ActsProps) {
  const { t } = useTranslation('branch')
  const { message } = App.useApp()
  const { memberId, leaveState, leftOutReason, readAt } = invitation
  const refresh = [BranchActivityQuery, BranchTasksQuery]
  const decide = useAct(DecideLeaveMutation, refresh)
  const tell = useAct(TellByPhoneMutation, refresh)
  const invite = useAct(InviteMemberMutation, refresh)
  const leaveOut = useAct(LeaveMemberOutMutation, refresh)
  const words = (key: string) => t(`activities.invitations.${key}`, { name })

  async function decideLeave(approved: boolean) {
    const { data } = await decide.act({ activityId, memberId, approved })
    if (data) message.success(words(approved ? 'approved' : 'refused'))
  }

  return (
    <>
      <Flex gap={6} wrap>
        {leaveState === 'REQUESTED' && !leftOutReason && (
          <>
            <Button
              size="small"
              type="primary"
              aria-label={words('approveOf')}
              loading={decide.acting}
              onClick={() => void decideLeave(true)}
            >
              {words('approve')}
            </Button>
            <Button
              size="small"
              aria-label={words('refuseOf')}
              disabled={decide.acting}
              onClick={() => void decideLeave(false)}
            >
              {words('refuse')}
            </Button>
          </>
        )}
        {!readAt && !leftOutReason && (
          <Button
            size="small"
            aria-label={words('tellOf')}
            loading={tell.acting}
            onClick={() =>
              void tell.act({ activityId, memberId }).then(({ data }) => data && message.success(words('told')))
            }
          >
            {words('tell')}
          </Button>
        )}
        {leftOutReason && (
          <Button
            size="small"
            aria-label={words('inviteOf')}
            loading={invite.acting}
            onClick={() =>
              void invite.act({ activityId, memberId }).then(({ data }) => data && message.success(words('invited')))
            }
          >
            {words('invite')}
          </Button>
        )}
        {!leftOutReason && state === 'PLANNED' && (
          <ConfirmAct
            size="small"
            label={words('leaveOut')}
            consequence={words('leaveOutConsequence')}
            reasonRequired
            problem={<GraphTrouble error={leaveOut.trouble} />}
            onConfirm={async (reason) => {
              const { data } = await leaveOut.act({ activityId, input: { memberId, reason } })
              return data !== undefined
            }}
          />
        )}
      </Flex>
      <GraphTrouble error={decide.trouble ?? tell.trouble ?? invite.trouble} />
    </>
  )
}

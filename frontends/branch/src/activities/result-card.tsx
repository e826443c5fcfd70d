import { App, Card, Flex, Segmented } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ATTENDANCE_MARKS, type AttendanceMark } from '@mobile-members/model/branches.ts'
import { ConfirmAct } from '@mobile-members/ui/confirm-act.tsx'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { ToneTag } from '@mobile-members/ui/state-tag.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useAct } from '@mobile-members/web/use-act.ts'
import { BranchTasksQuery } from '../board/board.queries.ts'
import { byName } from '../branches/distinct-names.ts'
import { MemberName } from '../branches/member-name.tsx'
import { useNames } from '../branches/use-names.ts'
import { RowList } from '@mobile-members/ui/row-list.tsx'
import { BranchActivityQuery, CorrectAttendanceMutation } from './activities.queries.ts'
import type { InvitationRow } from './activity-parts.ts'

interface ResultCardProps {
  activityId: string
  invitations: readonly InvitationRow[]
  mine: boolean
}

/** Who was there, what the member says where it differs, and the correction of one mark with its reason (R74, R84). */
export function ResultCard({ activityId, invitations, mine }: ResultCardProps) {
  const { t } = useTranslation('branch')
  const nameOf = useNames(invitations.map(({ member }) => member))
  return (
    <Card title={t('activities.result.title')}>
      <RowList
        label={t('activities.result.title')}
        rows={invitations.toSorted((a, b) => byName(a.member, b.member))}
        rowKey={({ memberId }) => memberId}
        loading={false}
        empty={<EmptyState what={t('activities.attendance.nobody')} />}
        columns={[
          {
            key: 'member',
            title: t('activities.result.member'),
            main: true,
            render: ({ member }) => <MemberName member={member} label={nameOf(member.id)} />,
          },
          {
            key: 'mark',
            title: t('activities.result.mark'),
            render: ({ attendance }) => (attendance ? t(`activities.mark.${attendance.mark}`) : null),
          },
          {
            key: 'note',
            title: t('activities.result.note'),
            render: ({ attendance, leftOutReason }) =>
              leftOutReason
                ? t('activities.invitations.leftOut', { reason: leftOutReason })
                : (attendance?.leaveReason ?? null),
          },
          {
            key: 'says',
            title: t('activities.result.says'),
            render: (row) => (row.attendance?.memberMark ? <MembersWord invitation={row} /> : null),
          },
          ...(mine
            ? [
                {
                  key: 'acts',
                  title: t('activities.invitations.acts'),
                  render: (row: InvitationRow) =>
                    row.attendance ? <Correct activityId={activityId} invitation={row} /> : null,
                },
              ]
            : []),
        ]}
      />
    </Card>
  )
}

function MembersWord({ invitation: { attendance } }: { invitation: InvitationRow }) {
  const { t } = useTranslation('branch')
  if (!attendance?.memberMark) return null
  return (
    <Flex gap={6} wrap align="center">
      <span>
        {t(`activities.mark.${attendance.memberMark}`)} {attendance.memberNote}
      </span>
      {attendance.isDisputed && <ToneTag tone="ALARM">{t('activities.result.disputed')}</ToneTag>}
    </Flex>
  )
}

function Correct({ activityId, invitation }: { activityId: string; invitation: InvitationRow }) {
  const { t } = useTranslation('branch')
  const { message } = App.useApp()
  const now = invitation.attendance?.mark ?? 'ABSENT'
  const [mark, setMark] = useState<AttendanceMark>(now)
  const { act, trouble } = useAct(CorrectAttendanceMutation, [BranchActivityQuery, BranchTasksQuery])
  const name = invitation.member.name ?? t('branches.noName')
  return (
    <ConfirmAct
      size="small"
      label={t('activities.result.correct')}
      reasonRequired
      problem={<GraphTrouble error={trouble} />}
      consequence={
        <Flex vertical gap={8}>
          <strong>{t('activities.result.correctOf', { name })}</strong>
          <span>{t('activities.result.correctConsequence')}</span>
          <Segmented<AttendanceMark>
            aria-label={t('activities.result.to')}
            value={mark}
            onChange={setMark}
            options={ATTENDANCE_MARKS.map((value) => ({ value, label: t(`activities.mark.${value}`) }))}
          />
        </Flex>
      }
      onConfirm={async (reason) => {
        const { data } = await act({ activityId, mark: { memberId: invitation.memberId, mark }, reason })
        if (data) message.success(t('activities.result.corrected', { name }))
        return data !== undefined
      }}
    />
  )
}

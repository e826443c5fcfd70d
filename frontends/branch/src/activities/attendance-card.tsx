import { App, Button, Card, Flex, Form, Input, InputNumber, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { ATTENDANCE_MARKS, type AttendanceMark } from '@mobile-members/model/branches.ts'
import { ConfirmAct } from '@mobile-members/ui/confirm-act.tsx'
import { ToneTag } from '@mobile-members/ui/state-tag.tsx'
import { usePalette } from '@mobile-members/ui/theme.tsx'
import { useDraft } from '@mobile-members/ui/use-draft.ts'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useAct } from '@mobile-members/web/use-act.ts'
import { useMe } from '@mobile-members/web/use-me.ts'
import { BranchActivityQuery, CloseActivityMutation, MarkAttendanceMutation } from './activities.queries.ts'
import { BranchTasksQuery } from '../board/board.queries.ts'
import { byName } from '../branches/distinct-names.ts'
import { useNames } from '../branches/use-names.ts'
import type { InvitationRow } from './activity-parts.ts'
import {
  blanksOf,
  expected,
  markOf,
  restPresent,
  unsaved,
  withoutReason,
  type Mark,
  type Marks,
} from './attendance.rules.ts'

interface Draft {
  marks: Marks
  record: string
  ownPresent: number | null
  ownDue?: number | null
  decisions?: string
  chair?: string
  recorder?: string
}

const EMPTY: Draft = { marks: {}, record: '', ownPresent: null }

/** Who was there, by tapping names, and then the closing: no blanks, and a record of what was done (R74). */
export function AttendanceCard({
  activity,
  invitations,
  sheetNumber,
}: {
  activity: { id: string; chair?: string | null; recorder?: string | null }
  invitations: readonly InvitationRow[]
  /** The paper that it is entered from (X24). */
  sheetNumber?: string | undefined
}) {
  const activityId = activity.id
  const { t } = useTranslation('branch')
  const { message } = App.useApp()
  const me = useMe()
  const draft = useDraft<Draft>(me.actor.subject ?? 'nobody', `attendance:${activityId}`, EMPTY)
  const { marks, record, ownPresent, ownDue = null, decisions = '' } = draft.value
  const chair = draft.value.chair ?? activity.chair ?? ''
  const recorder = draft.value.recorder ?? activity.recorder ?? ''
  const mark = useAct(MarkAttendanceMutation, [BranchActivityQuery])
  const close = useAct(CloseActivityMutation, [BranchActivityQuery, BranchTasksQuery])
  const people = expected(invitations).toSorted((a, b) => byName(a.member, b.member))
  const nameOf = useNames(people.map(({ member }) => member))
  const blanks = blanksOf(invitations, marks)
  const reasonless = withoutReason(invitations, marks)
  const open = unsaved(invitations, marks)
  const namesOf = (rows: readonly InvitationRow[]) =>
    rows.map(({ memberId }) => nameOf(memberId)).join(t('activities.attendance.comma'))
  const setMarks = (next: Marks) => draft.keep({ ...draft.value, marks: next })

  /** What is tapped and not yet on the server. */
  async function save(): Promise<boolean> {
    if (open.length === 0) return true
    const { data } = await mark.act({ activityId, marks: open, sheetNumber: sheetNumber ?? null })
    return data !== undefined
  }

  async function closeNow(): Promise<boolean> {
    if (!(await save())) return false
    const { data } = await close.act({
      id: activityId,
      record: record.trim(),
      ownPresent,
      more: { ownDue, decisions, chair, recorder },
    })
    if (!data) return false
    draft.clear()
    message.success(t('activities.close.closed'))
    return true
  }

  const whyNot =
    blanks.length > 0
      ? t('activities.close.blank', { count: blanks.length, names: namesOf(blanks) })
      : reasonless.length > 0
        ? t('activities.attendance.reasonMissing', { names: namesOf(reasonless) })
        : record.trim() === ''
          ? t('activities.close.recordMissing')
          : undefined
  return (
    <>
      <Card title={t('activities.attendance.title')}>
        {sheetNumber && (
          <Typography.Paragraph strong role="status">
            {t('activityPlan.sheet.fromPaper', { number: sheetNumber })}
          </Typography.Paragraph>
        )}
        {people.length === 0 ? (
          <Typography.Text>{t('activities.attendance.nobody')}</Typography.Text>
        ) : (
          <>
            <Typography.Paragraph type="secondary">{t('activities.attendance.about')}</Typography.Paragraph>
            <ul
              style={{
                listStyle: 'none',
                margin: 0,
                padding: 0,
                display: 'grid',
                columnGap: 32,
                gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 400px), 1fr))',
              }}
            >
              {people.map((one) => (
                <Attendee
                  key={one.memberId}
                  name={nameOf(one.memberId)}
                  granted={one.leaveState === 'APPROVED'}
                  mark={markOf(one, marks)}
                  onMark={(next) => setMarks({ ...marks, [one.memberId]: next })}
                />
              ))}
            </ul>
            <Typography.Paragraph role="status" style={{ margin: '12px 0' }}>
              {blanks.length > 0
                ? t('activities.attendance.blank', { names: namesOf(blanks) })
                : t('activities.attendance.noBlank', { count: people.length })}
              {open.length > 0 && ` ${t('activities.attendance.unsaved')}`}
            </Typography.Paragraph>
            <GraphTrouble error={mark.trouble} />
            <Flex gap={8} wrap>
              {blanks.length > 0 && (
                <Button onClick={() => setMarks(restPresent(invitations, marks))}>
                  {t('activities.attendance.rest')}
                </Button>
              )}
              <Button
                disabled={open.length === 0 || reasonless.length > 0}
                loading={mark.acting}
                onClick={() => void save().then((saved) => saved && message.success(t('activities.attendance.saved')))}
              >
                {t('activities.attendance.save')}
              </Button>
            </Flex>
          </>
        )}
      </Card>
      <Card title={t('activities.close.title')}>
        <Typography.Paragraph type="secondary">{t('activities.close.about')}</Typography.Paragraph>
        <Form layout="vertical">
          <Form.Item label={t('activities.close.record')} htmlFor="activity-record" required>
            <Input.TextArea
              id="activity-record"
              rows={4}
              maxLength={4000}
              placeholder={t('activities.close.recordHint')}
              value={record}
              onChange={({ target }) => draft.keep({ ...draft.value, record: target.value })}
            />
          </Form.Item>
          <Form.Item label={t('activityPlan.record.decisions')} htmlFor="activity-decisions">
            <Input.TextArea
              id="activity-decisions"
              rows={2}
              maxLength={4000}
              placeholder={t('activityPlan.record.decisionsHint')}
              value={decisions}
              onChange={({ target }) => draft.keep({ ...draft.value, decisions: target.value })}
            />
          </Form.Item>
          <Flex gap={12} wrap>
            <Form.Item label={t('activityPlan.people.chair')} htmlFor="activity-chair" style={{ flex: '1 1 150px' }}>
              <Input
                id="activity-chair"
                maxLength={40}
                value={chair}
                onChange={({ target }) => draft.keep({ ...draft.value, chair: target.value })}
              />
            </Form.Item>
            <Form.Item
              label={t('activityPlan.people.recorder')}
              htmlFor="activity-recorder"
              style={{ flex: '1 1 150px' }}
            >
              <Input
                id="activity-recorder"
                maxLength={40}
                value={recorder}
                onChange={({ target }) => draft.keep({ ...draft.value, recorder: target.value })}
              />
            </Form.Item>
          </Flex>
          <Form.Item label={t('activityPlan.record.ownDue')} htmlFor="activity-own-due">
            <InputNumber
              id="activity-own-due"
              min={0}
              max={9999}
              precision={0}
              value={ownDue}
              onChange={(value) => draft.keep({ ...draft.value, ownDue: value })}
            />
          </Form.Item>
          <Form.Item label={t('activities.close.ownPresent')} htmlFor="activity-own-present">
            <InputNumber
              id="activity-own-present"
              min={0}
              max={9999}
              precision={0}
              value={ownPresent}
              onChange={(value) => draft.keep({ ...draft.value, ownPresent: value })}
            />
          </Form.Item>
        </Form>
        {whyNot && (
          <Typography.Paragraph role="status" id="why-not-closed">
            {whyNot}
          </Typography.Paragraph>
        )}
        <ConfirmAct
          type="primary"
          label={t('activities.close.act')}
          consequence={t('activities.close.consequence')}
          disabledBecause={whyNot}
          problem={<GraphTrouble error={mark.trouble ?? close.trouble} />}
          onConfirm={closeNow}
        />
      </Card>
    </>
  )
}

const TONES = { PRESENT: 'DONE', LATE: 'WAITING', LEAVE: 'UNDER_WAY', ABSENT: 'ALARM' } as const

function chosen({ text, ground }: { text: string; ground: string }) {
  return { color: text, background: ground, borderColor: text, fontWeight: 600 }
}

interface AttendeeProps {
  name: string
  /** Leave was granted. */
  granted: boolean
  mark: Mark | undefined
  onMark: (mark: Mark) => void
}

/** One name and its four marks. Tapping the name means: was there. */
function Attendee({ name, granted, mark, onMark }: AttendeeProps) {
  const { t } = useTranslation('branch')
  const palette = usePalette()
  const choose = (value: AttendanceMark) => onMark({ ...mark, mark: value })
  return (
    <li style={{ padding: '6px 0', borderTop: `1px solid ${palette.line}` }}>
      <Flex gap={8} wrap align="center" justify="space-between">
        <Button
          type="text"
          onClick={() => choose('PRESENT')}
          aria-label={`${name} ${t('activities.mark.PRESENT')}`}
          style={{
            fontWeight: 600,
            minWidth: 88,
            justifyContent: 'start',
            ...(mark ? {} : { color: palette.states.WAITING.text }),
          }}
        >
          {name}
        </Button>
        {granted && <ToneTag tone="NEUTRAL">{t('activities.attendance.leaveApproved')}</ToneTag>}
        <Flex gap={4} wrap role="group" aria-label={t('activities.attendance.group', { name })}>
          {ATTENDANCE_MARKS.map((value) => (
            <Button
              key={value}
              aria-pressed={mark?.mark === value}
              onClick={() => choose(value)}
              style={{ paddingInline: 10, ...(mark?.mark === value ? chosen(palette.states[TONES[value]]) : {}) }}
            >
              {t(`activities.mark.${value}`)}
            </Button>
          ))}
        </Flex>
      </Flex>
      {mark?.mark === 'LEAVE' && !granted && (
        <Input
          aria-required
          maxLength={200}
          style={{ marginTop: 6 }}
          aria-label={t('activities.attendance.leaveReasonOf', { name })}
          placeholder={t('activities.attendance.leaveReason')}
          value={mark.leaveReason ?? ''}
          onChange={({ target }) => onMark({ ...mark, leaveReason: target.value })}
        />
      )}
    </li>
  )
}

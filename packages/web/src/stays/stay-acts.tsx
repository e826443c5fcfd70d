import { useApolloClient } from '@apollo/client/react'
import { App, Form, Input, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { LETTERS_IN_FORCE } from '@mobile-members/model/letters.ts'
import {
  DECIDED_END_REASONS,
  type DecidedEndReason,
  SPELL_REASONS,
  type SpellReason,
} from '@mobile-members/model/registry.ts'
import { countyToday } from '@mobile-members/ui/dates.ts'
import { FormAct } from '../form-act.tsx'
import type { MemberStaysQuery as Answer } from '../gql/graphql.ts'
import { useAct } from '../use-act.ts'
import { EndStayMutation, ExtendStayMutation, OpenStayMutation, ReportEndMutation } from './stays.queries.ts'

type Member = NonNullable<Answer['member']>

/** Fetches anew whatever the page shows of the member. */
export function useRefreshed() {
  const client = useApolloClient()
  return () => client.refetchQueries({ include: 'active' }).catch(() => undefined)
}

function useRequired() {
  const { t } = useTranslation('shared')
  return (label: string) => [{ required: true, message: t('stays.choose', { label: t(label) }) }]
}

/** Records a stay (R4). */
export function OpenStay({ member }: { member: Member }) {
  const { t } = useTranslation('shared')
  const { message } = App.useApp()
  const { act } = useAct(OpenStayMutation)
  const refresh = useRefreshed()
  const required = useRequired()
  const open = member.spells?.some(({ state }) => state !== 'ENDED')
  return (
    <FormAct<{ startedOn: string; expectedEndOn: string; reason?: SpellReason; destination: string }>
      name={`stay:${member.id}`}
      label={t('stays.open')}
      consequence={t('stays.openWhat')}
      empty={{ startedOn: countyToday(), expectedEndOn: '', destination: '' }}
      disabledBecause={open ? t('stays.openAlready') : undefined}
      onSubmit={async ({ startedOn, expectedEndOn, reason, destination }) => {
        if (!reason) return undefined
        const { data, trouble } = await act({
          memberId: member.id,
          startedOn,
          reason,
          expectedEndOn: expectedEndOn || null,
          destination: destination.trim() || null,
        })
        if (data) {
          void message.success(t('stays.opened', { state: t(`stays.stateOf.${data.openSpell.state}`) }))
          await refresh()
        }
        return trouble
      }}
    >
      <Form.Item name="startedOn" label={t('stays.startedOn')} rules={required('stays.startedOn')}>
        <Input type="date" max={countyToday()} />
      </Form.Item>
      <Form.Item name="expectedEndOn" label={t('stays.expectedEndOn')}>
        <Input type="date" />
      </Form.Item>
      <Form.Item name="reason" label={t('stays.reason')} rules={required('stays.reason')}>
        <Select options={SPELL_REASONS.map((value) => ({ value, label: t(`stays.reasonOf.${value}`) }))} />
      </Form.Item>
      <Form.Item name="destination" label={t('stays.destination')}>
        <Input maxLength={100} autoComplete="off" />
      </Form.Item>
    </FormAct>
  )
}

/** Another expected end, decided anew (R4). */
export function ExtendStay({ member }: { member: Member }) {
  const { t } = useTranslation('shared')
  const { message } = App.useApp()
  const { act } = useAct(ExtendStayMutation)
  const refresh = useRefreshed()
  const required = useRequired()
  const open = member.spells?.find(({ state }) => state !== 'ENDED')
  return (
    <FormAct<{ expectedEndOn: string; reason: string }>
      name={`extend:${member.id}`}
      label={t('stays.extend')}
      consequence={t('stays.extendWhat')}
      empty={{ expectedEndOn: open?.expectedEndOn ?? '', reason: '' }}
      disabledBecause={open ? undefined : t('stays.noneOpen')}
      onSubmit={async ({ expectedEndOn, reason }) => {
        const { data, trouble } = await act({ memberId: member.id, expectedEndOn: expectedEndOn || null, reason })
        if (data) {
          void message.success(t('stays.extended', { state: t(`stays.stateOf.${data.extendSpell.state}`) }))
          await refresh()
        }
        return trouble
      }}
    >
      <Form.Item name="expectedEndOn" label={t('stays.expectedEndOn')}>
        <Input type="date" {...(open ? { min: open.startedOn } : {})} />
      </Form.Item>
      <Form.Item name="reason" label={t('stays.extendReason')} rules={required('stays.extendReason')}>
        <Input maxLength={200} />
      </Form.Item>
    </FormAct>
  )
}

/** What ends with a stay, said before (R5). */
function Consequences({ member }: { member: Member }) {
  const { t } = useTranslation('shared')
  const letters = member.letters?.filter(({ state }) => (LETTERS_IN_FORCE as readonly string[]).includes(state)) ?? []
  return (
    <>
      <p style={{ margin: 0 }}>{t('stays.endWhat')}</p>
      <ul style={{ marginBlock: 4, paddingInlineStart: 20 }}>
        {letters.map(({ id, number, state }) => (
          <li key={id}>
            {t(state === 'ACCEPTED' || state === 'RECEIPTED' ? 'stays.endLetter' : 'stays.endLetterVoid', { number })}
          </li>
        ))}
        {member.placedBranch && <li>{t('stays.endPlacement', { branch: member.placedBranch.name })}</li>}
        <li>{t('stays.endTransfer')}</li>
        <li>{t('stays.endResponsible')}</li>
      </ul>
    </>
  )
}

function EndFields() {
  const { t } = useTranslation('shared')
  const required = useRequired()
  return (
    <>
      <Form.Item name="reason" label={t('stays.endReason')} rules={required('stays.endReason')}>
        <Select options={DECIDED_END_REASONS.map((value) => ({ value, label: t(`stays.endReasonOf.${value}`) }))} />
      </Form.Item>
      <Form.Item name="endedOn" label={t('stays.endedOn')} rules={required('stays.endedOn')}>
        <Input type="date" max={countyToday()} />
      </Form.Item>
    </>
  )
}

/** Ends a stay with all that hangs on it (R5). */
export function EndStay({ member }: { member: Member }) {
  const { t } = useTranslation('shared')
  const { message } = App.useApp()
  const { act } = useAct(EndStayMutation)
  const refresh = useRefreshed()
  return (
    <FormAct<{ reason?: DecidedEndReason; endedOn: string }>
      name={`end-stay:${member.id}`}
      danger
      label={t('stays.end')}
      consequence={<Consequences member={member} />}
      empty={{ endedOn: countyToday() }}
      disabledBecause={member.stage === 'ENDED' ? t('stays.ended_') : undefined}
      onSubmit={async ({ reason, endedOn }) => {
        if (!reason) return undefined
        const { data, trouble } = await act({ memberId: member.id, reason, endedOn })
        if (data) {
          void message.success(t('stays.ended_'))
          await refresh()
        }
        return trouble
      }}
    >
      <EndFields />
    </FormAct>
  )
}

/** The branch reports that a member has left; others decide (R5). */
export function ReportEnd({ memberId }: { memberId: string }) {
  const { t } = useTranslation('shared')
  const { message } = App.useApp()
  const { act } = useAct(ReportEndMutation)
  const refresh = useRefreshed()
  return (
    <FormAct<{ reason?: DecidedEndReason; endedOn: string; note: string }>
      name={`report-end:${memberId}`}
      label={t('stays.report')}
      consequence={t('stays.reportWhat')}
      empty={{ endedOn: countyToday(), note: '' }}
      onSubmit={async ({ reason, endedOn, note }) => {
        if (!reason) return undefined
        const { data, trouble } = await act({ memberId, reason, endedOn, note: note.trim() })
        if (data) {
          void message.success(t('stays.reported'))
          await refresh()
        }
        return trouble
      }}
    >
      <EndFields />
      <Form.Item name="note" label={t('stays.reportNote')}>
        <Input.TextArea rows={2} maxLength={200} />
      </Form.Item>
    </FormAct>
  )
}

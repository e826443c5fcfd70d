import { App, Button, Flex, Form, Input, Select, Tooltip, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { CONSENT_CHANNELS, type ConsentChannel } from '@mobile-members/model/registry.ts'
import { ConfirmAct } from '@mobile-members/ui/confirm-act.tsx'
import { countyToday } from '@mobile-members/ui/dates.ts'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useAct } from '@mobile-members/web/use-act.ts'
import { FormAct } from '@mobile-members/web/form-act.tsx'
import { useRules } from '../forms/use-rules.ts'
import { useMay } from '../people/use-may.ts'
import { CorrectForm } from './correct-form.tsx'
import type { FoundMember } from './found-member.ts'
import {
  EnterInRegisterMutation,
  GiveConsentMutation,
  TownMemberQuery,
  WithdrawConsentMutation,
} from './members.queries.ts'

/** What can be done with a member now; what cannot stands with its reason. */
export function MemberActs({ member }: { member: FoundMember }) {
  const { t } = useTranslation('town-center')
  const may = useMay()
  const outside = member.originScope !== 'IN_COUNTY'
  return (
    <div className="mm-no-print">
      <Typography.Text type="secondary">{t('members.page.acts')}</Typography.Text>
      <Flex gap={8} wrap role="group" aria-label={t('members.page.acts')} style={{ marginTop: 4 }}>
        {may('registry', 'checkIn') && <CheckInLink member={member} />}
        {may('registry', 'enterInRegister') && <EnterAct member={member} />}
        {may('registry', 'correctMember') && <CorrectForm member={member} />}
        {outside && may('registry', 'giveConsent') && <GiveConsentAct member={member} />}
        {outside && may('registry', 'withdrawConsent') && <WithdrawConsentAct member={member} />}
      </Flex>
    </div>
  )
}

/** The counter is a page of its own; whether the member may check in now, it says again there. */
function CheckInLink({ member }: { member: FoundMember }) {
  const { t } = useTranslation('town-center')
  const { id, stage, originScope, originTownship } = member
  const done = stage === 'CHECKED_IN' || stage === 'PLACED' || stage === 'ENDED'
  const early = stage === 'FOUND' && originScope === 'IN_COUNTY'
  const label = t('members.act.checkIn')
  if (!done && !early)
    return (
      <Link to={`/letters/check-in?member=${id}`}>
        <Button type="primary">{label}</Button>
      </Link>
    )
  const why = early
    ? t('members.act.notIntroduced', { township: originTownship?.shortName ?? '' })
    : t(stage === 'ENDED' ? 'members.act.ended_' : 'members.act.alreadyCheckedIn')
  return (
    <Tooltip title={why}>
      <span tabIndex={0} aria-label={`${label}: ${why}`}>
        <Button disabled>{label}</Button>
      </span>
    </Tooltip>
  )
}

function EnterAct({ member }: { member: FoundMember }) {
  const { t } = useTranslation('town-center')
  const { message } = App.useApp()
  const { act, trouble } = useAct(EnterInRegisterMutation, [TownMemberQuery])
  return (
    <ConfirmAct
      label={t('members.enter')}
      consequence={t('members.enterOne', { name: member.name ?? '' })}
      disabledBecause={
        member.registerNo
          ? t('members.alreadyEntered', { no: member.registerNo })
          : member.stage === 'ENDED'
            ? t('members.act.ended_')
            : undefined
      }
      onConfirm={async () => {
        const { data } = await act({ memberIds: [member.id] })
        if (!data) return false
        void message.success(t('members.enteredNo', { no: data.enterInRegister[0]?.registerNo ?? '' }))
        return true
      }}
      problem={<GraphTrouble error={trouble} />}
    />
  )
}

interface ConsentValues {
  channel: ConsentChannel
  givenOn: string
  witness: string
}

function GiveConsentAct({ member }: { member: FoundMember }) {
  const { t } = useTranslation('town-center')
  const { message } = App.useApp()
  const rules = useRules()
  const { act } = useAct(GiveConsentMutation, [TownMemberQuery])
  const holds = member.consents?.some(({ withdrawnOn }) => !withdrawnOn)
  return (
    <FormAct<ConsentValues>
      name={`consent:${member.id}`}
      label={t('members.act.giveConsent')}
      consequence={t('members.act.giveConsentConsequence')}
      empty={{ channel: 'PAPER', givenOn: countyToday(), witness: '' }}
      disabledBecause={holds ? t('members.act.hasConsent') : undefined}
      onSubmit={async ({ channel, givenOn, witness }) => {
        const { data, trouble } = await act({
          memberId: member.id,
          consent: { channel, givenOn, textVersion: 1, ...(witness.trim() ? { witness: witness.trim() } : {}) },
        })
        if (data) void message.success(t('members.act.consentGiven'))
        return trouble
      }}
    >
      <Form.Item name="channel" label={t('members.act.channel')}>
        <Select options={CONSENT_CHANNELS.map((value) => ({ value, label: t(`members.consentChannelOf.${value}`) }))} />
      </Form.Item>
      <Form.Item name="givenOn" label={t('members.act.consentOn')} rules={rules.filled(t('members.act.consentOn'))}>
        <Input type="date" max={countyToday()} />
      </Form.Item>
      <Form.Item name="witness" label={t('members.act.witness')}>
        <Input maxLength={60} />
      </Form.Item>
    </FormAct>
  )
}

function WithdrawConsentAct({ member }: { member: FoundMember }) {
  const { t } = useTranslation('town-center')
  const { message } = App.useApp()
  const { act, trouble } = useAct(WithdrawConsentMutation, [TownMemberQuery])
  const holds = member.consents?.some(({ withdrawnOn }) => !withdrawnOn)
  return (
    <ConfirmAct
      danger
      label={t('members.act.withdrawConsent')}
      consequence={t('members.act.withdrawConsentConsequence')}
      disabledBecause={holds ? undefined : t('members.act.noConsent')}
      onConfirm={async () => {
        if ((await act({ memberId: member.id })).trouble) return false
        void message.success(t('members.act.consentWithdrawn'))
        return true
      }}
      problem={<GraphTrouble error={trouble} />}
    />
  )
}

import { useQuery } from '@apollo/client/react'
import { App, Card, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { dayOf } from '@mobile-members/model/dates.ts'
import { FactList } from '@mobile-members/ui/fact-list.tsx'
import { ToneTag } from '@mobile-members/ui/state-tag.tsx'
import { FormAct } from '../form-act.tsx'
import type { MemberFactsInput } from '../gql/graphql.ts'
import { GraphTrouble } from '../graph-trouble.tsx'
import { useAct } from '../use-act.ts'
import { MemberAmendmentsQuery, ProposeAmendmentMutation } from './archives.queries.ts'
import { WhyHeld } from './why-held.tsx'

const TONES = { OPEN: 'WAITING', ACCEPTED: 'DONE', REJECTED: 'ALARM' } as const
const TEXTS = ['residence', 'employer', 'duesPaidUpTo', 'homeContactName', 'homeContactPhone'] as const
const COLUMNS = {
  residence: 'members.residence',
  employer: 'members.employer',
  duesPaidUpTo: 'members.dues_paid_up_to',
  homeContactName: 'members.home_contact_name',
  homeContactPhone: 'members.home_contact_phone',
} as const

type Values = Record<(typeof TEXTS)[number] | 'phone' | 'note', string>
const EMPTY: Values = {
  phone: '',
  residence: '',
  employer: '',
  duesPaidUpTo: '',
  homeContactName: '',
  homeContactPhone: '',
  note: '',
}

/** Corrections asked for of a member, with what became of them, and asking for another one (R38). */
export function AmendmentsCard({ memberId, mayPropose }: { memberId: string; mayPropose: boolean }) {
  const { t } = useTranslation('shared')
  const { data, error, refetch } = useQuery(MemberAmendmentsQuery, { variables: { id: memberId } })
  const amendments = data?.member?.amendments ?? []
  return (
    <Card size="small" title={t('archives.amendments')} extra={mayPropose && <ProposeAmendment memberId={memberId} />}>
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      {data && amendments.length === 0 && t('archives.noAmendments')}
      <FactList
        facts={amendments.map(({ id, state, note, requestedAt, requestedByName, rejectReason }) => ({
          key: id,
          label: [dayOf(new Date(requestedAt)), requestedByName].filter(Boolean).join(' · '),
          value: (
            <>
              <ToneTag tone={TONES[state]}>{t(`archives.amendmentState.${state}`)}</ToneTag>
              {note && <div style={{ overflowWrap: 'anywhere' }}>{note}</div>}
            </>
          ),
          source: rejectReason ? t('archives.rejectedBecause', { reason: rejectReason }) : undefined,
        }))}
      />
    </Card>
  )
}

function ProposeAmendment({ memberId }: { memberId: string }) {
  const { t } = useTranslation('shared')
  const { message } = App.useApp()
  const { act } = useAct(ProposeAmendmentMutation, [MemberAmendmentsQuery])
  return (
    <FormAct<Values>
      name={`amend:${memberId}`}
      label={t('archives.propose')}
      consequence={t('archives.proposeWhat')}
      empty={EMPTY}
      onSubmit={async ({ phone, note, ...texts }) => {
        const facts: MemberFactsInput = {
          ...Object.fromEntries(TEXTS.flatMap((field) => (texts[field]?.trim() ? [[field, texts[field].trim()]] : []))),
          ...(phone.trim() ? { phones: [phone.trim()] } : {}),
        }
        const { trouble } = await act({ memberId, facts, note: note.trim() })
        if (!trouble) void message.success(t('archives.proposed'))
        return trouble
      }}
    >
      <Form.Item name="phone" label={t('archives.amendField.phone')} extra={<WhyHeld column="members.phones" />}>
        <Input maxLength={20} inputMode="tel" autoComplete="off" />
      </Form.Item>
      {TEXTS.map((field) => (
        <Form.Item
          key={field}
          name={field}
          label={t(`archives.amendField.${field}`)}
          extra={<WhyHeld column={COLUMNS[field]} />}
        >
          <Input maxLength={200} autoComplete="off" />
        </Form.Item>
      ))}
      <Form.Item name="note" label={t('archives.amendField.note')}>
        <Input.TextArea rows={2} maxLength={500} />
      </Form.Item>
    </FormAct>
  )
}

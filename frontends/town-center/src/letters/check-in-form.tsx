import { useApolloClient } from '@apollo/client/react'
import { App, Button, Card, Checkbox, Flex, Form, Input, Radio, Select, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import type { ContactCheck } from '@mobile-members/model/papers.ts'
import { MEMBERSHIPS, OCCUPATIONS, RESIDENCE_KINDS, SEXES } from '@mobile-members/model/registry.ts'
import { ConfirmAct } from '@mobile-members/ui/confirm-act.tsx'
import { dayInWords } from '@mobile-members/ui/dates.ts'
import { FactList } from '@mobile-members/ui/fact-list.tsx'
import { MaskedValue } from '@mobile-members/ui/masked-value.tsx'
import { StateTag } from '@mobile-members/ui/state-tag.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useAct } from '@mobile-members/web/use-act.ts'
import { DraftNotice } from '@mobile-members/web/draft-notice.tsx'
import { Notice } from '../forms/notice.tsx'
import { useFormDraft } from '@mobile-members/web/use-form-draft.ts'
import { useRules } from '../forms/use-rules.ts'
import type { CounterFormQuery, MemberFactsInput } from '../gql/graphql.ts'
import { TownWorkQuery } from '../home/home.queries.ts'
import { PlacementFields, type PlacementValues } from '../placement/placement-fields.tsx'
import { changedFacts } from './changed-facts.ts'
import type { CheckedIn } from './check-in-done.tsx'
import { ContactCheckFields } from './contact-check.tsx'
import { CheckInMutation, RevealContactQuery } from './letters.queries.ts'

type CounterForm = NonNullable<CounterFormQuery['checkInForm']>
type Member = NonNullable<CounterForm['member']>

/** What stands for an address that is on record and not shown. */
const HIDDEN = '******'

interface Values extends PlacementValues {
  sex?: string | undefined
  born?: string | undefined
  membership?: string | undefined
  idNumber?: string | undefined
  phone?: string | undefined
  residence?: string | undefined
  occupation?: string | undefined
  occupationText?: string | undefined
  employer?: string | undefined
  residenceKind?: string | undefined
  verified?: boolean | undefined
  contactCheck?: ContactCheck | undefined
}

interface CheckInFormProps {
  form: CounterForm
  onDone: (checkedIn: CheckedIn) => void
  /** The letter was recorded as expired. */
  onExpired: () => void
}

/** What is known of who stands at the counter, and the form that is checked and confirmed. */
export function CheckInForm({ form, onDone, onExpired }: CheckInFormProps) {
  const { t } = useTranslation('town-center')
  const { member, verdict, refusal } = form
  return (
    <>
      {verdict && <Notice tone={verdict === 'VALID' ? 'DONE' : 'ALARM'}>{t(`checkIn.verdictOf.${verdict}`)}</Notice>}
      {form.formNumber && <Notice tone="UNDER_WAY">{t('checkIn.paper.scanned', { number: form.formNumber })}</Notice>}
      {!member && refusal && refusal !== 'INVALID' && <Notice tone="WAITING">{t(`reason.${refusal}`)}</Notice>}
      {member && <Known form={form} member={member} />}
      {refusal && member && (
        <Notice tone="ALARM">
          {t('checkIn.cannot', { reason: t([`reason.${refusal}`, 'trouble.what.REFUSED'], { reason: refusal }) })}
          {refusal === 'EXPIRED' && <Expired member={member} letterId={form.letter?.id} onExpired={onExpired} />}
        </Notice>
      )}
      {member && !refusal && <Fields form={form} member={member} onDone={onDone} />}
    </>
  )
}

function Known({ form, member }: { form: CounterForm; member: Member }) {
  const { t } = useTranslation('town-center')
  const client = useApolloClient()
  async function reveal(field: 'phones' | 'residence' | 'idNumber') {
    const { data } = await client.query({
      query: RevealContactQuery,
      variables: { memberId: member.id, purpose: t('checkIn.purpose') },
      fetchPolicy: 'no-cache',
    })
    const value = data?.revealPersonalFields?.[field]
    return Array.isArray(value) ? value.join(' · ') : value
  }
  // The server says nothing of an address before it is asked for, only whether it is missing.
  const residenceKnown = !form.missing.includes('residence')
  const masked = (field: 'phones' | 'residence' | 'idNumber', label: string, value: string | null | undefined) =>
    value ? <MaskedValue masked={value} label={label} onAsk={() => reveal(field)} /> : undefined
  return (
    <Card title={t('checkIn.known')}>
      <FactList
        columns={2}
        facts={[
          { key: 'name', label: t('checkIn.name'), value: member.name ?? t('people.noName') },
          { key: 'registerNo', label: t('checkIn.registerNo'), value: member.registerNo ?? t('checkIn.registerNone') },
          { key: 'township', label: t('checkIn.township'), value: member.originTownship?.name },
          { key: 'originBranch', label: t('checkIn.originBranch'), value: member.originBranch?.name },
          {
            key: 'letter',
            label: t('checkIn.letter'),
            value: form.letter && (
              <Flex gap={8} wrap align="center">
                {form.letter.number} <StateTag state={form.letter.state} />
              </Flex>
            ),
          },
          {
            key: 'idNumber',
            label: t('checkIn.idNumber'),
            value: masked('idNumber', t('checkIn.idNumber'), member.maskedIdNumber),
          },
          {
            key: 'phones',
            label: t('checkIn.phones'),
            value: masked('phones', t('checkIn.phones'), member.contact?.phones.join(' · ')),
          },
          {
            key: 'residence',
            label: t('checkIn.residence'),
            value: masked('residence', t('checkIn.residence'), residenceKnown ? HIDDEN : undefined),
          },
        ]}
      />
    </Card>
  )
}

function Expired({
  member,
  letterId,
  onExpired,
}: {
  member: Member
  letterId: string | undefined
  onExpired: () => void
}) {
  const { t } = useTranslation('town-center')
  const { message } = App.useApp()
  const { act, trouble } = useAct(CheckInMutation, [TownWorkQuery])
  return (
    <div>
      <ConfirmAct
        label={t('checkIn.expiredAct')}
        consequence={t('checkIn.expiredWhat')}
        problem={<GraphTrouble error={trouble} />}
        onConfirm={async () => {
          const { data } = await act({
            input: { memberId: member.id, letterId: letterId ?? null, facts: {}, contactVerified: false },
          })
          if (!data) return false
          message.warning(t('checkIn.expiredDone'))
          onExpired()
          return true
        }}
      />
    </div>
  )
}

function Fields({ form, member, onDone }: { form: CounterForm; member: Member; onDone: (done: CheckedIn) => void }) {
  const { t, i18n } = useTranslation('town-center')
  const { filled, chosen } = useRules()
  const { act, acting, trouble } = useAct(CheckInMutation, [TownWorkQuery])
  const known: Values = {
    sex: member.sex ?? undefined,
    born: member.born ?? undefined,
    membership: member.membership ?? undefined,
    occupation: member.occupation ?? undefined,
    occupationText: member.occupationText ?? undefined,
    employer: member.employer ?? undefined,
    employmentKind: member.employmentKind ?? undefined,
    employmentStable: member.employmentStable ?? undefined,
    workUnitId: member.workUnitId ?? undefined,
    industry: member.industry ?? undefined,
    residenceKind: member.residenceKind ?? undefined,
    residenceStable: member.residenceStable ?? undefined,
    residenceAreaId: member.residenceAreaId ?? undefined,
  }
  const draft = useFormDraft<Values>(`check-in:${member.id}`, known)
  const occupation = Form.useWatch('occupation', draft.form)
  // What the member filled in online counts as told, and need not be typed again.
  const needed = (fact: string) => form.missing.includes(fact) && !form.announced

  async function submit({ verified: _inPerson, contactCheck, phone, ...told }: Values) {
    const facts = { ...changedFacts(told, known), ...(phone?.trim() ? { phones: [phone.trim()] } : {}) }
    const { data } = await act({
      input: {
        memberId: member.id,
        letterId: form.letter?.id ?? null,
        facts: facts as MemberFactsInput,
        contactVerified: contactCheck === 'CALL' || contactCheck === 'SHOWN',
        contactCheck: contactCheck ?? null,
        formNumber: form.formNumber ?? null,
      },
    })
    if (!data) return
    draft.sent()
    onDone({ memberId: member.id, name: member.name ?? '', registerNo: data.checkIn.member.registerNo })
  }

  return (
    <Form {...draft.formProps} scrollToFirstError onFinish={(values) => void submit(values)}>
      <DraftNotice keptAt={draft.keptAt} onClear={draft.clear} />
      {form.announced?.announcedOn && (
        <Notice tone="UNDER_WAY">
          {t('checkIn.announced', { day: dayInWords(form.announced.announcedOn, i18n.language) })}
        </Notice>
      )}
      <Flex gap={16} wrap align="stretch">
        <Card title={t('checkIn.form')} style={{ flex: '1 1 360px', minWidth: 0 }}>
          <Typography.Paragraph type="secondary">{t('checkIn.formAbout')}</Typography.Paragraph>
          <Form.Item name="sex" label={t('checkIn.sex')} rules={needed('sex') ? chosen(t('checkIn.sex')) : []}>
            <Radio.Group
              aria-label={t('checkIn.sex')}
              options={SEXES.map((value) => ({ value, label: t(`people.sexOf.${value}`) }))}
            />
          </Form.Item>
          <Form.Item
            name="born"
            label={t('checkIn.born')}
            extra={t('checkIn.bornHint')}
            rules={[
              ...(needed('born') ? filled(t('checkIn.born')) : []),
              { pattern: /^\d{4}(-\d{2}){0,2}$/, message: t('checkIn.bornRule') },
            ]}
          >
            <Input maxLength={10} />
          </Form.Item>
          <Form.Item
            name="membership"
            label={t('checkIn.membership')}
            rules={needed('membership') ? chosen(t('checkIn.membership')) : []}
          >
            <Radio.Group
              aria-label={t('checkIn.membership')}
              options={MEMBERSHIPS.map((value) => ({ value, label: t(`people.membershipOf.${value}`) }))}
            />
          </Form.Item>
          <Form.Item
            name="phone"
            label={t('checkIn.phone')}
            rules={[
              ...(needed('phones') ? filled(t('checkIn.phone')) : []),
              { pattern: /^(1[3-9]\d{9}|0\d{2,3}-?\d{7,8})$/, message: t('checkIn.phoneRule') },
            ]}
          >
            <Input
              inputMode="tel"
              maxLength={13}
              placeholder={
                member.contact?.phones[0] ? t('checkIn.phoneKept', { masked: member.contact.phones[0] }) : undefined
              }
            />
          </Form.Item>
          <Form.Item
            name="residence"
            label={t('checkIn.residence')}
            rules={needed('residence') ? filled(t('checkIn.residence')) : []}
          >
            <Input
              maxLength={120}
              placeholder={form.missing.includes('residence') ? undefined : t('checkIn.residenceKept')}
            />
          </Form.Item>
          <Form.Item
            name="occupation"
            label={t('checkIn.occupation')}
            rules={needed('occupation') ? chosen(t('checkIn.occupation')) : []}
          >
            <Select
              allowClear
              options={OCCUPATIONS.map((value) => ({ value, label: t(`people.occupationOf.${value}`) }))}
            />
          </Form.Item>
          {occupation === 'OTHER' && (
            <Form.Item
              name="occupationText"
              label={t('checkIn.occupationText')}
              rules={known.occupation === 'OTHER' ? [] : filled(t('checkIn.occupationText'))}
            >
              <Input maxLength={60} />
            </Form.Item>
          )}
          <Form.Item
            name="idNumber"
            label={t('checkIn.idNumber')}
            extra={t('checkIn.idNumberHint')}
            rules={[{ pattern: /^\d{17}[\dXx]$/, message: t('checkIn.idNumberRule') }]}
          >
            <Input maxLength={18} autoComplete="off" />
          </Form.Item>
        </Card>
        <Card title={t('checkIn.placementFacts')} style={{ flex: '1 1 360px', minWidth: 0 }}>
          <Typography.Paragraph type="secondary">{t('checkIn.placementAbout')}</Typography.Paragraph>
          <PlacementFields
            unit={member.workUnitId ? { id: member.workUnitId, name: member.employer ?? t('facts.unit') } : null}
          />
          <Form.Item name="employer" label={t('checkIn.employer')}>
            <Input maxLength={100} />
          </Form.Item>
          <Form.Item name="residenceKind" label={t('checkIn.residenceKind')}>
            <Select
              allowClear
              options={RESIDENCE_KINDS.map((value) => ({ value, label: t(`people.residenceKindOf.${value}`) }))}
            />
          </Form.Item>
        </Card>
      </Flex>
      <Card style={{ marginTop: 16 }}>
        <ContactCheckFields memberId={member.id} verified={member.contactVerification} />
        <Form.Item
          name="verified"
          valuePropName="checked"
          rules={[
            {
              validator: (_rule, ticked) =>
                ticked ? Promise.resolve() : Promise.reject(new Error(t('checkIn.personRule'))),
            },
          ]}
        >
          <Checkbox>{t('checkIn.verified')}</Checkbox>
        </Form.Item>
        <GraphTrouble error={trouble} onRetry={() => draft.form.submit()} />
        <Flex gap={12} wrap align="center">
          <Button type="primary" htmlType="submit" loading={acting}>
            {t('checkIn.confirm')}
          </Button>
          <Typography.Text type="secondary">
            {t('checkIn.confirmWhat', { name: member.name ?? t('people.member') })}
          </Typography.Text>
        </Flex>
      </Card>
    </Form>
  )
}

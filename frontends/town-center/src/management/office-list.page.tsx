import { useQuery } from '@apollo/client/react'
import { App, Checkbox, Flex, Form, Input, Select, Table, Typography } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { HOME_OFFICES, type OrganizationKind } from '@mobile-members/model/registry.ts'
import type { Role } from '@mobile-members/model/roles.ts'
import { ConfirmAct } from '@mobile-members/ui/confirm-act.tsx'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { ToneTag } from '@mobile-members/ui/state-tag.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useAct } from '@mobile-members/web/use-act.ts'
import { FormAct } from '@mobile-members/web/form-act.tsx'
import { useRules } from '../forms/use-rules.ts'
import type { TownOfficesQuery as Offices } from '../gql/graphql.ts'
import { ListTabs } from '../lists/list-tabs.tsx'
import { useMay } from '../people/use-may.ts'
import { AppointMutation, EndOfficeMutation, TownOfficesQuery } from './offices.queries.ts'

type Organization = NonNullable<Offices['organizations']>[number]
type Term = Organization['officeHolders'][number]

const KINDS = {
  CENTER: ['HOST_TOWN', 'TOWN_SERVICE_CENTER', 'LABOUR_CENTER', 'ASSISTANCE_CENTER', 'COUNTY'],
  BRANCHES: ['HOST_BRANCH', 'TEMPORARY_BRANCH'],
  TOWNSHIPS: ['TOWNSHIP', 'OUTFLOW_CENTER'],
  OTHERS: ['DEPARTMENT', 'COMMUNITY', 'VILLAGE', 'ENTERPRISE'],
} as const satisfies Record<string, readonly OrganizationKind[]>
type Group = keyof typeof KINDS

/** Which offices are filled by appointment at each kind of organisation; the others follow from an office. */
const OFFICES: Partial<Record<OrganizationKind, readonly Role[]>> = {
  COUNTY: ['COUNTY_VIEWER', 'AUDITOR', 'ADMINISTRATOR'],
  HOST_TOWN: [
    'DEPUTY_SECRETARY',
    'HOST_COMMITTEE',
    'COMMITTEE_MEMBER',
    'COMMUNITY_OFFICE_HEAD',
    'AUDITOR',
    'ADMINISTRATOR',
  ],
  TOWN_SERVICE_CENTER: ['CENTER_STAFF', 'ADMINISTRATOR'],
  LABOUR_CENTER: ['LABOUR_CENTER'],
  ASSISTANCE_CENTER: ['ASSISTANCE_CENTER'],
  HOST_BRANCH: ['BRANCH_SECRETARY'],
  TOWNSHIP: ['TOWNSHIP_COMMITTEE'],
  OUTFLOW_CENTER: ['OUTFLOW_OFFICER'],
  DEPARTMENT: ['DEPARTMENT'],
  COMMUNITY: ['SURVEY_UNIT'],
  VILLAGE: ['SURVEY_UNIT'],
  ENTERPRISE: ['SURVEY_UNIT'],
}

interface Row {
  key: string
  organization: Organization
  term: Term | undefined
}

/** Who holds which office, by organisation; appointing, and ending a term. */
export function Component() {
  const { t } = useTranslation('town-center')
  const may = useMay()
  const [address, setAddress] = useSearchParams()
  const [search, setSearch] = useState('')
  const groups = Object.keys(KINDS) as Group[]
  const group = groups.find((one) => one === address.get('list')) ?? 'CENTER'
  const { data, loading, error, refetch } = useQuery(TownOfficesQuery, { variables: { kinds: [...KINDS[group]] } })
  const rows: Row[] = (data?.organizations ?? [])
    .filter(
      ({ name, officeHolders }) =>
        search === '' || name.includes(search) || officeHolders.some(({ holderName }) => holderName.includes(search)),
    )
    .flatMap((organization): Row[] => {
      const held = organization.officeHolders.filter(({ untilOn }) => !untilOn)
      return held.length > 0
        ? held.map((term) => ({ key: term.id, organization, term }))
        : [{ key: organization.id, organization, term: undefined }]
    })
  return (
    <>
      <PageHead title={t('management.title')} about={t('management.about')}>
        <Input.Search
          aria-label={t('management.search')}
          placeholder={t('management.search')}
          allowClear
          onSearch={(value) => setSearch(value.trim())}
          style={{ width: 240 }}
        />
      </PageHead>
      <ListTabs
        tabs={groups.map((key) => ({ key, label: t(`management.kindOf.${key}`) }))}
        open={group}
        onOpen={(key) => setAddress({ list: key }, { replace: true })}
      />
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      <Table<Row>
        size="middle"
        loading={loading && !data}
        pagination={false}
        scroll={{ x: 'max-content' }}
        rowKey="key"
        dataSource={rows}
        locale={{ emptyText: loading ? ' ' : <EmptyState what={t('management.none')} /> }}
        columns={[
          {
            title: t('management.organization'),
            render: (_, { organization }) => (
              <span style={{ display: 'inline-block', maxWidth: 280, overflowWrap: 'anywhere' }}>
                {organization.name}
              </span>
            ),
          },
          {
            title: t('management.role'),
            render: (_, { term }) =>
              term && (
                <Flex gap={8} wrap>
                  {t(`role.${term.role}`)}
                  {term.exOfficioOf && <ToneTag tone="NEUTRAL">{t('management.exOfficio')}</ToneTag>}
                </Flex>
              ),
          },
          {
            title: t('management.holder'),
            render: (_, { term, organization }) =>
              term?.holderName ?? (
                <Typography.Text type="warning">
                  {organization.vacancy
                    ? t([`management.vacancyOf.${organization.vacancy}`, 'management.nobody'])
                    : t('management.nobody')}
                </Typography.Text>
              ),
          },
          { title: t('management.phone'), render: (_, { term }) => term?.phone },
          {
            title: t('management.homeOffice'),
            render: (_, { term }) =>
              term?.homeOffice && t(`management.homeOfficeOf.${term.homeOffice}`, { defaultValue: term.homeOffice }),
          },
          { title: t('management.since'), render: (_, { term }) => term?.fromOn },
          {
            title: '',
            render: (_, { organization, term }) => (
              <Flex gap={8}>
                {may('registry', 'appoint') && <AppointAct organization={organization} />}
                {term && may('registry', 'endOffice') && <EndAct organization={organization} term={term} />}
              </Flex>
            ),
          },
        ]}
      />
    </>
  )
}

interface Values {
  role?: Role
  holderName: string
  phone: string
  subject: string
  partyMember: boolean
  homeOffice?: string
}

function AppointAct({ organization }: { organization: Organization }) {
  const { t } = useTranslation('town-center')
  const { message } = App.useApp()
  const rules = useRules()
  const { act } = useAct(AppointMutation, [TownOfficesQuery])
  const roles = OFFICES[organization.kind] ?? []
  if (roles.length === 0) return null
  return (
    <FormAct<Values>
      size="small"
      name={`appoint:${organization.id}`}
      label={t('management.appoint')}
      consequence={t('management.appointConsequence', { organization: organization.name })}
      empty={{ role: roles[0]!, holderName: '', phone: '', subject: '', partyMember: true }}
      onSubmit={async ({ role, holderName, phone, subject, partyMember, homeOffice }) => {
        if (!role) return undefined
        const { data, trouble } = await act({
          input: {
            role,
            organizationId: organization.id,
            holderName: holderName.trim(),
            phone: phone.trim(),
            partyMember,
            ...(subject.trim() ? { subject: subject.trim() } : {}),
            ...(role === 'CENTER_STAFF' && homeOffice ? { homeOffice } : {}),
          },
        })
        if (data) void message.success(t('management.appointed', { name: data.appoint.holderName }))
        return trouble
      }}
    >
      <Form.Item name="role" label={t('management.role')} rules={rules.chosen(t('management.role'))}>
        <Select options={roles.map((value) => ({ value, label: t(`role.${value}`) }))} />
      </Form.Item>
      <Form.Item noStyle dependencies={['role']}>
        {({ getFieldValue }) =>
          getFieldValue('role') === 'CENTER_STAFF' && (
            <Form.Item
              name="homeOffice"
              label={t('management.homeOffice')}
              rules={rules.chosen(t('management.homeOffice'))}
            >
              <Select
                options={HOME_OFFICES.map((value) => ({ value, label: t(`management.homeOfficeOf.${value}`) }))}
              />
            </Form.Item>
          )
        }
      </Form.Item>
      <Form.Item name="holderName" label={t('management.holder')} rules={rules.filled(t('management.holder'))}>
        <Input maxLength={60} />
      </Form.Item>
      <Form.Item name="phone" label={t('management.phone')}>
        <Input maxLength={20} inputMode="tel" />
      </Form.Item>
      <Form.Item name="subject" label={t('management.account')} extra={t('management.accountHint')}>
        <Input maxLength={100} autoComplete="off" />
      </Form.Item>
      <Form.Item name="partyMember" valuePropName="checked">
        <Checkbox>{t('management.partyMember')}</Checkbox>
      </Form.Item>
    </FormAct>
  )
}

function EndAct({ organization, term }: { organization: Organization; term: Term }) {
  const { t } = useTranslation('town-center')
  const { message } = App.useApp()
  const { act, trouble } = useAct(EndOfficeMutation, [TownOfficesQuery])
  const words = { name: term.holderName, organization: organization.name, role: t(`role.${term.role}`) }
  return (
    <ConfirmAct
      size="small"
      label={t('management.end')}
      consequence={t('management.endConsequence', words)}
      disabledBecause={term.exOfficioOf ? t('management.heldExOfficio') : undefined}
      onConfirm={async () => {
        if ((await act({ id: term.id })).trouble) return false
        void message.success(t('management.ended', words))
        return true
      }}
      problem={<GraphTrouble error={trouble} />}
    />
  )
}

import { useQuery } from '@apollo/client/react'
import { App, Form, Input, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { countyToday, instantInWords } from '@mobile-members/ui/dates.ts'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { RowList } from '@mobile-members/ui/row-list.tsx'
import { ToneTag } from '@mobile-members/ui/state-tag.tsx'
import { FormAct } from '@mobile-members/web/form-act.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useAct } from '@mobile-members/web/use-act.ts'
import { BackLink } from '../lists/back-link.tsx'
import { useMay } from '../people/use-may.ts'
import { CondemnSigningKeyMutation, SigningKeysQuery } from './letters.queries.ts'

/** The keys that sign letters (R44): which one signs, which stay published, and which fell into other hands. */
export function Component() {
  const { t, i18n } = useTranslation('town-center')
  const may = useMay()
  const { data, loading, error, refetch } = useQuery(SigningKeysQuery)
  const label = (key: string) => t(`letters.keys.${key}`)
  return (
    <>
      {may('registry', 'letters') && <BackLink to="/letters" label={t('letters.back')} />}
      <PageHead title={label('title')} about={label('about')} />
      <Typography.Paragraph>{label('rotate')}</Typography.Paragraph>
      <Typography.Paragraph>
        <code>{label('command')}</code>
      </Typography.Paragraph>
      {error && !data?.signingKeys ? (
        <GraphTrouble error={error} onRetry={() => void refetch()} />
      ) : (
        <RowList
          label={label('title')}
          rows={data?.signingKeys ?? []}
          rowKey={({ kid }) => kid}
          loading={loading}
          empty={<EmptyState what={label('empty')} how={label('emptyHow')} />}
          columns={[
            { key: 'kid', title: label('kid'), main: true, render: ({ kid }) => <code>{kid}</code> },
            {
              key: 'state',
              title: label('state'),
              render: ({ signsNow, condemnedFrom }) =>
                condemnedFrom ? (
                  <ToneTag tone="ALARM">{t('letters.keys.condemned', { day: condemnedFrom })}</ToneTag>
                ) : (
                  <ToneTag tone={signsNow ? 'DONE' : 'NEUTRAL'}>{label(signsNow ? 'signsNow' : 'published')}</ToneTag>
                ),
            },
            {
              key: 'firstUsed',
              title: label('firstUsed'),
              render: ({ firstUsed }) => instantInWords(firstUsed, i18n.language),
            },
            { key: 'letters', title: label('letters'), align: 'right', render: ({ letters }) => letters },
            { key: 'reason', title: label('reason'), render: ({ reason }) => reason },
            ...(may('registry', 'condemnSigningKey')
              ? [
                  {
                    key: 'acts',
                    title: label('acts'),
                    render: ({
                      kid,
                      signsNow,
                      condemnedFrom,
                    }: {
                      kid: string
                      signsNow: boolean
                      condemnedFrom?: string | null
                    }) =>
                      condemnedFrom ? null : (
                        <Condemn kid={kid} disabledBecause={signsNow ? t('reason.KEY_SIGNS_NOW') : undefined} />
                      ),
                  },
                ]
              : []),
          ]}
        />
      )}
    </>
  )
}

function Condemn({ kid, disabledBecause }: { kid: string; disabledBecause: string | undefined }) {
  const { t } = useTranslation('town-center')
  const { message } = App.useApp()
  const { act } = useAct(CondemnSigningKeyMutation, [SigningKeysQuery])
  const label = (key: string) => t(`letters.keys.${key}`)
  const needed = (key: string) => [
    { required: true, whitespace: true, message: t('field.required', { label: label(key) }) },
  ]
  return (
    <FormAct<{ from: string; reason: string }>
      name={`condemn:${kid}`}
      label={label('condemn')}
      consequence={label('condemnWhat')}
      empty={{ from: countyToday(), reason: '' }}
      danger
      size="small"
      disabledBecause={disabledBecause}
      onSubmit={async ({ from, reason }) => {
        const { data, trouble } = await act({ kid, from, reason: reason.trim() })
        if (data) message.success(label('condemnDone'))
        return trouble
      }}
    >
      <Form.Item name="from" label={label('from')} rules={needed('from')}>
        <Input type="date" max={countyToday()} />
      </Form.Item>
      <Form.Item name="reason" label={label('reason')} rules={needed('reason')}>
        <Input.TextArea rows={2} maxLength={200} />
      </Form.Item>
    </FormAct>
  )
}

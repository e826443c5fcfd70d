import { useQuery } from '@apollo/client/react'
import { App, Flex, Form, Input, Table, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { ConfirmAct } from '@mobile-members/ui/confirm-act.tsx'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { FormAct } from '@mobile-members/web/form-act.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useAct } from '@mobile-members/web/use-act.ts'
import { useRules } from '../forms/use-rules.ts'
import { useMay } from '../people/use-may.ts'
import { AddExtraFieldMutation, EndExtraFieldMutation, ExtraSurveyFieldsQuery } from './handover.queries.ts'

/** What the county asks for beyond the five facts (R25). */
export function ExtraFields() {
  const { t } = useTranslation('town-center')
  const { message } = App.useApp()
  const may = useMay()
  const rules = useRules()
  const { data, loading, error, refetch } = useQuery(ExtraSurveyFieldsQuery, { fetchPolicy: 'cache-and-network' })
  const add = useAct(AddExtraFieldMutation, [ExtraSurveyFieldsQuery])
  const end = useAct(EndExtraFieldMutation, [ExtraSurveyFieldsQuery])
  const label = (key: string) => t(`handover.${key}`)
  return (
    <Flex vertical gap={8}>
      <Typography.Text type="secondary">{label('fieldsAbout')}</Typography.Text>
      <div>
        {may('registry', 'addExtraSurveyField') && (
          <FormAct<{ label: string }>
            name="extra-field"
            label={label('add')}
            consequence={label('addConsequence')}
            empty={{ label: '' }}
            onSubmit={async (values) => {
              const { trouble } = await add.act(values)
              if (!trouble) void message.success(t('handover.added', values))
              return trouble
            }}
          >
            <Form.Item name="label" label={label('field')} rules={rules.filled(label('field'))}>
              <Input maxLength={20} />
            </Form.Item>
          </FormAct>
        )}
      </div>
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      <Table
        size="middle"
        pagination={false}
        loading={loading && !data}
        rowKey="id"
        dataSource={data?.extraSurveyFields ?? []}
        locale={{ emptyText: <EmptyState what={label('fieldsNone')} /> }}
        columns={[
          { title: label('field'), dataIndex: 'label' },
          { title: label('addedOn'), dataIndex: 'addedOn' },
          {
            title: '',
            render: (_, { id }: { id: string }) =>
              may('registry', 'endExtraSurveyField') && (
                <ConfirmAct
                  size="small"
                  label={label('end')}
                  consequence={label('endConsequence')}
                  onConfirm={async () => {
                    if ((await end.act({ id })).trouble) return false
                    void message.success(label('ended'))
                    return true
                  }}
                  problem={<GraphTrouble error={end.trouble} />}
                />
              ),
          },
        ]}
      />
    </Flex>
  )
}

import { useQuery } from '@apollo/client/react'
import { PlusOutlined } from '@ant-design/icons'
import { App, Button, Checkbox, Flex, Form, Input, InputNumber, Modal } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ConfirmAct } from '@mobile-members/ui/confirm-act.tsx'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { RowList } from '@mobile-members/ui/row-list.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useAct } from '@mobile-members/web/use-act.ts'
import { BackLink } from '../branches/back-link.tsx'
import { useBranch } from '../branches/branch-scope.tsx'
import type { BranchVenuesQuery as Answer } from '../gql/graphql.ts'
import {
  AddVenueMutation,
  BranchVenuesQuery,
  RetireVenueMutation,
  ReviseVenueMutation,
} from './activity-plan.queries.ts'

type Venue = NonNullable<Answer['branchVenues']>[number]

/** The branch's own list of places to hold activities at (R68). */
export function Component() {
  const { t } = useTranslation('branch')
  const { branchId, mine } = useBranch()
  const { data, loading, error, refetch } = useQuery(BranchVenuesQuery, { variables: { branchId } })
  const venues = data?.branchVenues
  return (
    <>
      <BackLink page="activities" label={t('activities.title')} />
      <PageHead title={t('activityPlan.venue.title')} about={t('activityPlan.venue.about')}>
        {mine && <EditVenue />}
      </PageHead>
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      {(venues || !error) && (
        <RowList
          label={t('activityPlan.venue.title')}
          rows={venues ?? []}
          rowKey={({ id }) => id}
          loading={loading}
          empty={<EmptyState what={t('activityPlan.venue.empty')} how={t('activityPlan.venue.emptyHow')} />}
          columns={[
            { key: 'name', title: t('activityPlan.venue.name'), main: true, render: ({ name }) => name },
            { key: 'address', title: t('activityPlan.venue.address'), render: ({ address }) => address },
            { key: 'seats', title: t('activityPlan.venue.seats'), render: ({ seats }) => seats },
            {
              key: 'stepFree',
              title: t('activityPlan.venue.stepFree'),
              render: ({ stepFree }) => t(`activityPlan.venue.${stepFree ? 'stepFreeYes' : 'stepFreeNo'}`),
            },
            ...(mine
              ? [
                  {
                    key: 'acts',
                    title: t('activityPlan.venue.acts'),
                    render: (venue: Venue) => (
                      <Flex gap={6} wrap>
                        <EditVenue venue={venue} />
                        <Retire venue={venue} />
                      </Flex>
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

function Retire({ venue: { id, name } }: { venue: Venue }) {
  const { t } = useTranslation('branch')
  const { message } = App.useApp()
  const { act, trouble } = useAct(RetireVenueMutation, [BranchVenuesQuery])
  return (
    <ConfirmAct
      size="small"
      danger
      label={t('activityPlan.venue.retire')}
      consequence={t('activityPlan.venue.retireWhat', { name })}
      problem={<GraphTrouble error={trouble} />}
      onConfirm={async () => {
        const { data } = await act({ id })
        if (data) message.success(t('activityPlan.venue.retired'))
        return data !== undefined
      }}
    />
  )
}

interface Values {
  name: string
  address?: string | null
  seats?: number | null
  stepFree: boolean
}

function EditVenue({ venue }: { venue?: Venue }) {
  const { t } = useTranslation('branch')
  const { message } = App.useApp()
  const { branchId } = useBranch()
  const [open, setOpen] = useState(false)
  const [form] = Form.useForm<Values>()
  const add = useAct(AddVenueMutation, [BranchVenuesQuery])
  const revise = useAct(ReviseVenueMutation, [BranchVenuesQuery])
  const label = (key: string) => t(`activityPlan.venue.${key}`)

  async function save({ name, address, seats, stepFree }: Values) {
    const input = { name: name.trim(), address: address?.trim() || null, seats: seats ?? null, stepFree }
    const { data } = venue ? await revise.act({ id: venue.id, input }) : await add.act({ branchId, input })
    if (!data) return
    message.success(label(venue ? 'revised' : 'added'))
    setOpen(false)
  }

  return (
    <>
      <Button
        {...(venue ? { size: 'small' as const } : { type: 'primary' as const, icon: <PlusOutlined aria-hidden /> })}
        onClick={() => setOpen(true)}
      >
        {label(venue ? 'revise' : 'add')}
      </Button>
      <Modal
        open={open}
        title={label(venue ? 'revise' : 'add')}
        okText={label('save')}
        cancelText={t('act.cancel')}
        confirmLoading={add.acting || revise.acting}
        onOk={() => form.submit()}
        onCancel={() => setOpen(false)}
        destroyOnHidden
      >
        <Form<Values>
          form={form}
          layout="vertical"
          preserve={false}
          initialValues={venue ?? { name: '', address: '', seats: null, stepFree: false }}
          onFinish={(values) => void save(values)}
        >
          <Form.Item
            name="name"
            label={label('name')}
            rules={[{ required: true, whitespace: true, message: t('forms.required', { label: label('name') }) }]}
          >
            <Input maxLength={60} />
          </Form.Item>
          <Form.Item name="address" label={label('address')}>
            <Input maxLength={120} />
          </Form.Item>
          <Form.Item name="seats" label={label('seats')}>
            <InputNumber min={1} max={100_000} precision={0} />
          </Form.Item>
          <Form.Item name="stepFree" valuePropName="checked">
            <Checkbox>{label('stepFree')}</Checkbox>
          </Form.Item>
          <GraphTrouble error={add.trouble ?? revise.trouble} />
        </Form>
      </Modal>
    </>
  )
}

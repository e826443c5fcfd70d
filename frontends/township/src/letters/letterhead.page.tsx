import { useQuery } from '@apollo/client/react'
import { App, Button, Card, Form, Input, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { fieldFaults } from '@mobile-members/web/graph-errors.ts'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useAct } from '@mobile-members/web/use-act.ts'
import { BackLink } from '../townships/back-link.tsx'
import { useTownship } from '../townships/township-scope.tsx'
import { CorrectLetterheadMutation, LetterheadQuery } from './letters.queries.ts'

interface Head {
  address: string
  phone: string
  fax: string
  postcode: string
}

/** Address, phone, fax and postcode of the home committee, as every letter says them (R42). */
export function Component() {
  const { t } = useTranslation('township')
  const { townshipId, mine } = useTownship()
  const { data, loading, error, refetch } = useQuery(LetterheadQuery, { variables: { townshipId }, skip: !mine })
  const head = data?.letterhead
  return (
    <>
      <BackLink page="letters" label={t('letters.title')} />
      <PageHead title={t('letters.head.title')} about={t('letters.head.about')} />
      {!mine && <EmptyState what={t('townships.notMine')} />}
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      {loading && !head && <LoadingLayout rows={4} />}
      {head && <HeadForm key={head.id} townshipId={townshipId} name={head.name} head={head} />}
    </>
  )
}

function HeadForm({ townshipId, name, head }: { townshipId: string; name: string; head: Head }) {
  const { t } = useTranslation('township')
  const { message } = App.useApp()
  const [form] = Form.useForm<Head>()
  const { act, acting, trouble } = useAct(CorrectLetterheadMutation, [LetterheadQuery])
  const label = (key: string) => t(`letters.head.${key}`)
  const needed = (key: string) => [
    { required: true, whitespace: true, message: t('field.required', { label: label(key) }) },
  ]

  async function save(values: Head) {
    const { data, trouble: problem } = await act({ input: { townshipId, ...values } })
    if (data) message.success(label('done'))
    else form.setFields(fieldFaults(problem, t) as Parameters<typeof form.setFields>[0])
  }

  return (
    <Card style={{ maxWidth: 640 }} title={name}>
      <Form
        form={form}
        layout="vertical"
        initialValues={{ address: head.address, phone: head.phone, fax: head.fax, postcode: head.postcode }}
        onFinish={(values) => void save(values)}
      >
        <Form.Item name="address" label={label('address')} rules={needed('address')}>
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item name="phone" label={label('phone')} rules={needed('phone')}>
          <Input inputMode="tel" maxLength={20} />
        </Form.Item>
        <Form.Item name="fax" label={label('fax')}>
          <Input inputMode="tel" maxLength={20} />
        </Form.Item>
        <Form.Item name="postcode" label={label('postcode')}>
          <Input inputMode="numeric" maxLength={6} />
        </Form.Item>
        <Typography.Paragraph>{label('consequence')}</Typography.Paragraph>
        <GraphTrouble error={trouble} onRetry={() => form.submit()} />
        <Button type="primary" htmlType="submit" loading={acting}>
          {t('act.save')}
        </Button>
      </Form>
    </Card>
  )
}

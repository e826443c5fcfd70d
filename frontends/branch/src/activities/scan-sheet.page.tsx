import { useApolloClient } from '@apollo/client/react'
import { ScanOutlined } from '@ant-design/icons'
import { App, Button, Card, Flex, Form, Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { CameraScan } from '@mobile-members/ui/camera-scan.tsx'
import { instantInTable } from '@mobile-members/ui/dates.ts'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { troubleOf, type Trouble } from '@mobile-members/web/graph-errors.ts'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { BackLink } from '../branches/back-link.tsx'
import { useBranch } from '../branches/branch-scope.tsx'
import { PaperSheetQuery } from './activity-plan.queries.ts'

/** A filled sheet comes back: by camera, by a scanner that types, or by its number (X24). */
export function Component() {
  const { t } = useTranslation('branch')
  const { message } = App.useApp()
  const navigate = useNavigate()
  const { pathTo } = useBranch()
  const { query } = useApolloClient()
  const [typed, setTyped] = useState('')
  const [reading, setReading] = useState(false)
  const [trouble, setTrouble] = useState<Trouble>()

  async function read(code: string) {
    if (code.trim() === '') return
    setReading(true)
    setTrouble(undefined)
    const { data, error } = await query({
      query: PaperSheetQuery,
      variables: { code: code.trim() },
      fetchPolicy: 'no-cache',
    })
    setReading(false)
    const sheet = data?.paperSheet
    if (!sheet) return setTrouble(troubleOf(error))
    const { activity, memberId, number, enteredAt } = sheet
    if (enteredAt) message.info(t('activityPlan.sheet.again', { when: instantInTable(enteredAt) }))
    void navigate(
      memberId
        ? `${pathTo('notebook/new') ?? ''}?member=${memberId}&activity=${activity.id}`
        : `${pathTo(`activities/${activity.id}`) ?? ''}?sheet=${number}`,
    )
  }

  return (
    <>
      <BackLink page="activities" label={t('activities.title')} />
      <PageHead title={t('activityPlan.sheet.scanTitle')} about={t('activityPlan.sheet.scanAbout')} />
      <Card style={{ maxWidth: 640 }}>
        <Form layout="vertical" onFinish={() => void read(typed)}>
          <Form.Item label={t('activityPlan.sheet.code')} htmlFor="sheet-code">
            <Flex gap={8} wrap>
              <Input
                id="sheet-code"
                autoFocus
                style={{ flex: '1 1 220px' }}
                value={typed}
                placeholder={t('activityPlan.sheet.codeHint')}
                prefix={<ScanOutlined aria-hidden />}
                onChange={({ target }) => setTyped(target.value)}
              />
              <Button type="primary" htmlType="submit" loading={reading}>
                {t('activityPlan.sheet.read')}
              </Button>
              <CameraScan onCode={(text) => void read(text)} />
            </Flex>
          </Form.Item>
        </Form>
        <GraphTrouble error={trouble} />
      </Card>
    </>
  )
}

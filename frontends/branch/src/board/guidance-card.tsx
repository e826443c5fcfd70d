import { useQuery } from '@apollo/client/react'
import { App, Button, Card, Flex, Form, Input, Modal, Typography } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { OFFICES_AT_THE_CENTER } from '@mobile-members/model/roles.ts'
import { instantInWords } from '@mobile-members/ui/dates.ts'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { useDraft } from '@mobile-members/ui/use-draft.ts'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useAct } from '@mobile-members/web/use-act.ts'
import { useMe } from '@mobile-members/web/use-me.ts'
import { useBranch } from '../branches/branch-scope.tsx'
import { When } from '../branches/in-words.tsx'
import {
  AcknowledgeGuidanceMutation,
  BranchStandingQuery,
  BranchTasksQuery,
  SendGuidanceMutation,
} from './board.queries.ts'
import { Item, Items } from './branch-cards.tsx'

/** How many of the older notes stand on the board. */
const SHOWN = 5

/** What the centre has written to the branch, and the branch's acknowledgement (R17). */
export function GuidanceCard() {
  const { t, i18n } = useTranslation('branch')
  const { message } = App.useApp()
  const me = useMe()
  const { branchId, mine } = useBranch()
  const { data, loading, error, refetch } = useQuery(BranchStandingQuery, { variables: { id: branchId } })
  const { act, acting, trouble } = useAct(AcknowledgeGuidanceMutation, [BranchStandingQuery, BranchTasksQuery])
  const notes = data?.hostBranch?.guidanceNotes
  const atCenter = me.holds(...OFFICES_AT_THE_CENTER)
  if (data?.hostBranch && !notes) return null
  return (
    <Card title={t('board.guidance')} id="guidance" extra={atCenter && <SendGuidance branchId={branchId} />}>
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      <GraphTrouble error={trouble} />
      {loading && !notes && <LoadingLayout rows={3} title={false} />}
      {notes?.length === 0 && <EmptyState what={t('board.guidanceNone')} how={t('board.guidanceNoneHow')} />}
      <Items>
        {notes
          ?.toSorted((a, b) => Number(a.acknowledgedAt !== null) - Number(b.acknowledgedAt !== null))
          .slice(0, SHOWN)
          .map(({ id, text, writtenAt, acknowledgedAt }) => (
            <Item key={id}>
              <span style={{ whiteSpace: 'pre-wrap' }}>{text}</span>
              <Flex gap={8} wrap align="center" justify="space-between">
                <Typography.Text type="secondary">
                  <When at={writtenAt} />
                  {acknowledgedAt &&
                    ` · ${t('board.acknowledgedAt', { at: instantInWords(acknowledgedAt, i18n.language) })}`}
                  {!acknowledgedAt && !mine && ` · ${t('board.notAcknowledged')}`}
                </Typography.Text>
                {!acknowledgedAt && mine && (
                  <Button
                    size="small"
                    type="primary"
                    loading={acting}
                    onClick={() =>
                      void act({ id }).then((done) => done.data && message.success(t('board.acknowledged')))
                    }
                  >
                    {t('board.acknowledge')}
                  </Button>
                )}
              </Flex>
            </Item>
          ))}
      </Items>
    </Card>
  )
}

function SendGuidance({ branchId }: { branchId: string }) {
  const { t } = useTranslation('branch')
  const { message } = App.useApp()
  const me = useMe()
  const [open, setOpen] = useState(false)
  const draft = useDraft(me.actor.subject ?? 'nobody', `guidance:${branchId}`, { text: '' })
  const { act, acting, trouble } = useAct(SendGuidanceMutation, [BranchStandingQuery])
  const text = draft.value.text

  async function send() {
    const { data } = await act({ branchId, text: text.trim() })
    if (!data) return
    draft.clear()
    message.success(t('board.guided'))
    setOpen(false)
  }

  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {t('board.guide')}
      </Button>
      <Modal
        open={open}
        title={t('board.guide')}
        okText={t('board.guide')}
        cancelText={t('act.cancel')}
        okButtonProps={{ disabled: text.trim() === '' }}
        confirmLoading={acting}
        onOk={() => void send()}
        onCancel={() => setOpen(false)}
        destroyOnHidden
      >
        <p>{t('board.guideConsequence')}</p>
        <Form layout="vertical">
          <Form.Item label={t('board.guideText')} htmlFor="guidance-text" required>
            <Input.TextArea
              id="guidance-text"
              rows={5}
              maxLength={2000}
              value={text}
              onChange={({ target }) => draft.keep({ text: target.value })}
            />
          </Form.Item>
        </Form>
        <GraphTrouble error={trouble} />
      </Modal>
    </>
  )
}

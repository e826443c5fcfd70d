import { useQuery } from '@apollo/client/react'
import { Button, Card, Flex, Form, Input, Typography } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { dayInWords } from '@mobile-members/ui/dates.ts'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { FileDrop, type DroppedFile } from '@mobile-members/ui/file-drop.tsx'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { RowList } from '@mobile-members/ui/row-list.tsx'
import type { Trouble } from '@mobile-members/web/graph-errors.ts'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useFiles } from '@mobile-members/web/use-files.ts'
import { useMe } from '@mobile-members/web/use-me.ts'
import { Notice } from '../forms/notice.tsx'
import { useMay } from '../people/use-may.ts'
import { DepartmentReceiptsQuery } from './departments.queries.ts'

const ENDINGS = ['.xlsx', '.xls', '.csv']
const STEPS = ['template', 'basis', 'send'] as const
const LONGEST_ROWS = 30

interface Receipt {
  rows: number
  vanishOn: string
  isNew: boolean
}

/** A department hands in its hints (R32, D5), and sees afterwards how many there were and nothing else. */
export function Component() {
  const { t } = useTranslation('town-center')
  const me = useMe()
  const may = useMay()
  if (me.loading && me.offices.length === 0) return <LoadingLayout />
  return (
    <>
      <PageHead title={t('departments.upload.title')} about={t('departments.upload.about')} />
      {may('registry', 'departmentReceipts') ? (
        <Flex vertical gap={16}>
          <HandIn />
          <Receipts />
        </Flex>
      ) : (
        <EmptyState what={t('departments.upload.notDepartment')} />
      )}
    </>
  )
}

function HandIn() {
  const { t, i18n } = useTranslation('town-center')
  const files = useFiles()
  const receipts = useQuery(DepartmentReceiptsQuery)
  const [legalBasis, setLegalBasis] = useState('')
  const [sending, setSending] = useState(false)
  const [trouble, setTrouble] = useState<Trouble>()
  const [receipt, setReceipt] = useState<Receipt>()
  const label = (key: string) => t(`departments.upload.${key}`)
  const template = async (ending: string) => setTrouble(await files.save(`/files/department-lists/template.${ending}`))

  async function send([dropped]: DroppedFile[]) {
    if (!dropped) return
    setSending(true)
    setReceipt(undefined)
    const path = `/files/department-lists?legalBasis=${encodeURIComponent(legalBasis.trim())}`
    const { data, trouble: problem } = await files.send<Receipt>(path, dropped.file, dropped.path)
    setSending(false)
    setTrouble(problem)
    if (!data) return
    setReceipt(data)
    await receipts.refetch()
  }

  return (
    <Card size="small" title={label('steps')}>
      <Flex vertical gap={12}>
        <ol style={{ margin: 0, paddingInlineStart: '1.6em' }}>
          {STEPS.map((step) => (
            <li key={step}>{label(`step.${step}`)}</li>
          ))}
        </ol>
        <Flex gap={8} wrap>
          {(['xlsx', 'csv'] as const).map((ending) => (
            <Button key={ending} onClick={() => void template(ending)}>
              {label(ending)}
            </Button>
          ))}
        </Flex>
        <Form layout="vertical">
          <Form.Item label={label('legalBasis')} htmlFor="legal-basis" required extra={label('legalBasisHint')}>
            <Input
              id="legal-basis"
              maxLength={200}
              value={legalBasis}
              onChange={({ target }) => setLegalBasis(target.value)}
            />
          </Form.Item>
        </Form>
        <FileDrop
          accept={ENDINGS}
          hint={legalBasis.trim() ? label('hint') : label('basisFirst')}
          disabled={sending || !legalBasis.trim()}
          onFiles={(dropped) => void send(dropped)}
        />
        {trouble && <Rejected trouble={trouble} />}
        {receipt && (
          <Notice tone="DONE">
            {receipt.isNew
              ? t('departments.upload.received', {
                  rows: receipt.rows,
                  day: dayInWords(receipt.vanishOn, i18n.language),
                })
              : label('again')}
          </Notice>
        )}
      </Flex>
    </Card>
  )
}

/** Why the list was refused, and at which rows. */
function Rejected({ trouble }: { trouble: Trouble }) {
  const { t } = useTranslation('town-center')
  const { rows = [] } = (trouble.details?.['details'] ?? {}) as { rows?: number[] }
  const shown = rows.slice(0, LONGEST_ROWS).join(', ') + (rows.length > LONGEST_ROWS ? ' …' : '')
  return (
    <>
      <GraphTrouble error={trouble} />
      {(trouble.reason || trouble.fields) && (
        <Notice tone="ALARM">
          <span>{t('departments.upload.rejected')}</span>
          {trouble.fields?.['legalBasis'] && <span>{t(`fault.${trouble.fields['legalBasis']}`)}</span>}
          {rows.length > 0 && <span>{t('departments.upload.rows', { rows: shown })}</span>}
        </Notice>
      )}
    </>
  )
}

function Receipts() {
  const { t } = useTranslation('town-center')
  const { data, loading, error, refetch } = useQuery(DepartmentReceiptsQuery, { fetchPolicy: 'cache-and-network' })
  const label = (key: string) => t(`departments.upload.${key}`)
  return (
    <Card size="small" title={label('receipts')}>
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      <RowList
        label={label('receipts')}
        rows={data?.departmentReceipts ?? []}
        rowKey={({ id }) => id}
        loading={loading && !data}
        empty={<EmptyState what={label('none')} how={label('noneHow')} />}
        columns={[
          { key: 'on', title: label('receivedOn'), main: true, render: ({ receivedOn }) => receivedOn },
          { key: 'rows', title: label('count'), align: 'right', render: ({ rows }) => rows },
          {
            key: 'basis',
            title: label('legalBasis'),
            render: ({ legalBasis }) => <Typography.Text style={{ maxWidth: 420 }}>{legalBasis}</Typography.Text>,
          },
          { key: 'vanish', title: label('vanishOn'), render: ({ vanishOn }) => vanishOn },
        ]}
      />
    </Card>
  )
}

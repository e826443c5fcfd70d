import { useQuery } from '@apollo/client/react'
import { FilePdfOutlined, PrinterOutlined } from '@ant-design/icons'
import { Button, Flex, Typography } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ProgressPanel } from '@mobile-members/ui/progress-panel.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useAct } from '@mobile-members/web/use-act.ts'
import { usePaper } from '@mobile-members/web/use-paper.ts'
import { PrintJobQuery, PrintLettersMutation, TownshipLettersQuery } from './letters.queries.ts'

const LOOK_AGAIN = 700

interface PrintManyProps {
  chosen: readonly string[]
  onDone: () => void
}

/** Prints the ticked letters as one PDF (R43): the job runs beside the page, which shows how far it is and opens the paper. */
export function PrintMany({ chosen, onDone }: PrintManyProps) {
  const { t } = useTranslation('township')
  const { act, acting, trouble } = useAct(PrintLettersMutation, [])
  const [jobId, setJobId] = useState<string>()

  async function print() {
    const { data } = await act({ letterIds: [...chosen] })
    if (!data) return
    setJobId(data.printLetters.id)
    onDone()
  }

  return (
    <Flex vertical gap={8} className="mm-no-print" style={{ marginBottom: 12 }}>
      <Flex gap={12} wrap align="center">
        <Button
          icon={<PrinterOutlined aria-hidden />}
          type={chosen.length > 0 ? 'primary' : 'default'}
          loading={acting}
          disabled={chosen.length === 0}
          onClick={() => void print()}
        >
          {t('letters.print.act', { count: chosen.length })}
        </Button>
        <Typography.Text type="secondary">{t('letters.print.how')}</Typography.Text>
      </Flex>
      <GraphTrouble error={trouble} onRetry={() => void print()} />
      {jobId && <PrintJob key={jobId} id={jobId} onClose={() => setJobId(undefined)} />}
    </Flex>
  )
}

function PrintJob({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation('township')
  const paper = usePaper()
  const opened = useRef(false)
  const { data, error, refetch, client, startPolling, stopPolling } = useQuery(PrintJobQuery, {
    variables: { id },
    fetchPolicy: 'network-only',
    pollInterval: LOOK_AGAIN,
  })
  const job = data?.letterPrintJob
  const over = job !== undefined && job !== null && !['WAITING', 'RUNNING'].includes(job.state)
  const path = job?.paper

  useEffect(() => {
    if (!over) return startPolling(LOOK_AGAIN)
    stopPolling()
    // The lists show the new print marks.
    void client.refetchQueries({ include: [TownshipLettersQuery] })
  }, [over, startPolling, stopPolling, client])

  useEffect(() => {
    if (!path || opened.current) return
    opened.current = true
    void paper.open(path)
  }, [path, paper])

  if (error && !job) return <GraphTrouble error={error} onRetry={() => void refetch()} />
  if (!job) return null
  if (!over)
    return (
      <ProgressPanel
        title={t('letters.print.running')}
        done={job.done}
        total={job.total}
        now={job.done >= job.total ? t('letters.print.setting') : undefined}
        mayLeave
      />
    )
  return (
    <Flex gap={12} wrap align="center" role="status">
      {path ? (
        <>
          <strong>{t('letters.print.done', { count: job.total })}</strong>
          <Button icon={<FilePdfOutlined />} loading={paper.opening} onClick={() => void paper.open(path)}>
            {t('letters.print.open')}
          </Button>
          <Button loading={paper.opening} onClick={() => void paper.save(path)}>
            {t('letters.print.save')}
          </Button>
          <Typography.Text type="secondary">{t('letters.print.kept')}</Typography.Text>
        </>
      ) : (
        <strong>{t('letters.print.failed')}</strong>
      )}
      <Button type="text" onClick={onClose}>
        {t('act.close')}
      </Button>
      <GraphTrouble error={paper.trouble} />
    </Flex>
  )
}

import { ScanOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { useTownWork } from '../home/use-town-work.ts'
import { ListTabs, useListTab } from '../lists/list-tabs.tsx'
import { useMay } from '../people/use-may.ts'
import { AnnouncedTable } from './announced-table.tsx'
import { LETTER_LISTS, LetterTable, type LetterListKey } from './letter-table.tsx'
import { NoticeTable } from './notice-table.tsx'

const LISTS = [
  'TO_ACCEPT',
  'TO_CHECK_IN',
  'ANNOUNCED',
  'CHECK_IN_OVERDUE',
  'RECEIPT_OVERDUE',
  'NOTICES',
  'ALL',
] as const

/** Letters on their way in, members who are expected, and what is overdue (R46, R47, R78). */
export function Component() {
  const { t } = useTranslation('town-center')
  const navigate = useNavigate()
  const may = useMay()
  const { counts } = useTownWork()
  const lists = LISTS.filter((key) => {
    if (key === 'ANNOUNCED') return may('registry', 'announcedCheckIns')
    return key !== 'NOTICES' || may('registry', 'letterNotices')
  })
  const [open, setOpen] = useListTab(lists)
  const countOf: Partial<Record<(typeof LISTS)[number], number | undefined>> = {
    TO_ACCEPT: counts.LETTERS_TO_ACCEPT,
    TO_CHECK_IN: counts.MEMBERS_EXPECTED,
    ANNOUNCED: counts.CHECK_INS_TO_CONFIRM,
    CHECK_IN_OVERDUE: counts.CHECK_IN_OVERDUE,
    RECEIPT_OVERDUE: counts.RECEIPT_OVERDUE,
    NOTICES: counts.NOTICES,
  }
  return (
    <>
      <PageHead title={t('letters.title')} about={t('letters.about')}>
        {may('registry', 'retentionReasons') && (
          <Button onClick={() => void navigate('reasons')}>{t('letters.reasons.title')}</Button>
        )}
        {may('registry', 'signingKeys') && (
          <Button onClick={() => void navigate('keys')}>{t('letters.keys.title')}</Button>
        )}
        {may('registry', 'checkIn') && (
          <Button type="primary" icon={<ScanOutlined />} onClick={() => void navigate('check-in')}>
            {t('letters.counter')}
          </Button>
        )}
      </PageHead>
      <ListTabs
        open={open}
        onOpen={setOpen}
        tabs={lists.map((key) => ({ key, label: t(`letters.list.${key}`), count: countOf[key] }))}
      />
      {open === 'ANNOUNCED' && <AnnouncedTable />}
      {open === 'NOTICES' && <NoticeTable />}
      {(LETTER_LISTS as readonly string[]).includes(open) && <LetterTable key={open} list={open as LetterListKey} />}
    </>
  )
}

import { PlusOutlined } from '@ant-design/icons'
import { Button, Tabs } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { useTownship } from '../townships/township-scope.tsx'
import { RETENTION_REASONS, type RetentionReason } from '@mobile-members/model/registry.ts'
import { Notices, ToIssue, UnreadReceipts } from './letter-lists.tsx'
import { LETTER_STATES, LettersInStates, type LetterListKey } from './letters-in-states.tsx'

const LISTS = ['TO_ISSUE', 'NOTICES', 'RECEIPTS', ...(Object.keys(LETTER_STATES) as LetterListKey[])] as const
export type ListKey = (typeof LISTS)[number]

interface TownshipLettersProps {
  /** The list that is open, where the page keeps it in its address. */
  list?: string | null
  onList?: (list: ListKey) => void
  /** Only letters with this reason, where the statistics lead here. */
  reason?: string | null
}

/** The certificate letters of one township: what is to be done, and all of them by state. */
export function TownshipLetters({ list: asked, onList, reason }: TownshipLettersProps) {
  const { t } = useTranslation('township')
  const navigate = useNavigate()
  const { mine, pathTo } = useTownship()
  const [own, setOwn] = useState<ListKey>()
  // Notices go to the township alone.
  const lists = LISTS.filter((list) => mine || list !== 'NOTICES')
  const list = lists.find((one) => one === (own ?? asked)) ?? (mine ? 'TO_ISSUE' : 'ALL')
  const issue = pathTo('letters/new')
  const stubs = pathTo('letters/stubs')
  const why = pathTo('letters/reasons')
  const head = pathTo('letters/letterhead')
  const onlyReason = RETENTION_REASONS.find((one) => one === reason)
  return (
    <>
      <PageHead title={t('letters.title')} about={t('letters.about')}>
        {why && <Button onClick={() => void navigate(why)}>{t('letters.why.title')}</Button>}
        {mine && head && <Button onClick={() => void navigate(head)}>{t('letters.head.title')}</Button>}
        {stubs && <Button onClick={() => void navigate(stubs)}>{t('letters.stubs')}</Button>}
        {mine && issue && (
          <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={() => void navigate(issue)}>
            {t('letters.issue')}
          </Button>
        )}
      </PageHead>
      <Tabs
        activeKey={list}
        onChange={(key) => (onList ? onList(key as ListKey) : setOwn(key as ListKey))}
        destroyOnHidden
        items={lists.map((key) => ({
          key,
          label: t(`letters.list.${key}`),
          children: <List list={key} reason={onlyReason} />,
        }))}
      />
    </>
  )
}

function List({ list, reason }: { list: ListKey; reason: RetentionReason | undefined }) {
  if (list === 'TO_ISSUE') return <ToIssue />
  if (list === 'NOTICES') return <Notices />
  if (list === 'RECEIPTS') return <UnreadReceipts />
  return <LettersInStates list={list} reason={reason} />
}

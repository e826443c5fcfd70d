import { PlusOutlined } from '@ant-design/icons'
import { Button, Tabs } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { useTownship } from '../townships/township-scope.tsx'
import {
  LETTER_STATES,
  LettersInStates,
  Notices,
  ToIssue,
  UnreadReceipts,
  type LetterListKey,
} from './letter-lists.tsx'

const LISTS = ['TO_ISSUE', 'NOTICES', 'RECEIPTS', ...(Object.keys(LETTER_STATES) as LetterListKey[])] as const
export type ListKey = (typeof LISTS)[number]

interface TownshipLettersProps {
  /** The list that is open, where the page keeps it in its address. */
  list?: string | null
  onList?: (list: ListKey) => void
}

/** The certificate letters of one township: what is to be done, and all of them by state. */
export function TownshipLetters({ list: asked, onList }: TownshipLettersProps) {
  const { t } = useTranslation('township')
  const navigate = useNavigate()
  const { mine, pathTo } = useTownship()
  const [own, setOwn] = useState<ListKey>()
  // Notices go to the township alone.
  const lists = LISTS.filter((list) => mine || list !== 'NOTICES')
  const list = lists.find((one) => one === (own ?? asked)) ?? (mine ? 'TO_ISSUE' : 'ALL')
  const issue = pathTo('letters/new')
  const stubs = pathTo('letters/stubs')
  return (
    <>
      <PageHead title={t('letters.title')} about={t('letters.about')}>
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
        items={lists.map((key) => ({ key, label: t(`letters.list.${key}`), children: <List list={key} /> }))}
      />
    </>
  )
}

function List({ list }: { list: ListKey }) {
  if (list === 'TO_ISSUE') return <ToIssue />
  if (list === 'NOTICES') return <Notices />
  if (list === 'RECEIPTS') return <UnreadReceipts />
  return <LettersInStates list={list} />
}

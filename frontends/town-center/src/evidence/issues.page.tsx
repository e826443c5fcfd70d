import { useQuery } from '@apollo/client/react'
import { Button, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link, useSearchParams } from 'react-router'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { PrintButton, PrintView } from '@mobile-members/ui/print-view.tsx'
import { IssueList } from '@mobile-members/web/evidence/issue-list.tsx'
import { MemberLink } from '../people/member-link.tsx'
import { useMay } from '../people/use-may.ts'
import { IssueTownshipsQuery } from './evidence.queries.ts'

/** The to-do list of what is missing, contradictory or old (§7.4, R37). */
export function Component() {
  const { t } = useTranslation('town-center')
  const may = useMay()
  const [search, setSearch] = useSearchParams()
  const townships = useQuery(IssueTownshipsQuery)
  const choice = (
    <Select
      aria-label={t('evidencePages.township')}
      showSearch={{ optionFilterProp: 'label' }}
      value={search.get('township') ?? ''}
      style={{ minWidth: 150 }}
      onChange={(township) => {
        const { township: _, ...others } = Object.fromEntries(search)
        setSearch({ ...others, ...(township ? { township } : {}) }, { replace: true })
      }}
      options={[
        { value: '', label: t('evidencePages.anyTownship') },
        ...(townships.data?.organizations ?? []).map(({ id, shortName }) => ({ value: id, label: shortName })),
      ]}
    />
  )
  return (
    <>
      <PageHead title={t('evidence.issues')} about={t('evidence.issuesAbout')}>
        <Link to="/quality">
          <Button>{t('evidencePages.toReport')}</Button>
        </Link>
        <PrintButton />
      </PageHead>
      <PrintView title={t('evidence.issues')}>
        <IssueList
          townshipChoice={choice}
          nameOf={(member) => <MemberLink member={member} />}
          mayAct={may('registry', 'settleDataIssue')}
        />
      </PrintView>
    </>
  )
}

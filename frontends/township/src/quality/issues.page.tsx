import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { PrintButton, PrintView } from '@mobile-members/ui/print-view.tsx'
import { IssueList } from '@mobile-members/web/evidence/issue-list.tsx'
import { MemberName } from '../members/member-name.tsx'
import { PageLink } from '../townships/page-link.tsx'
import { useTownship } from '../townships/township-scope.tsx'

/** The township's part of what is missing, contradictory or old (§7.4, R37). */
export function Component() {
  const { t } = useTranslation('township')
  const { townshipId, mine } = useTownship()
  return (
    <>
      <PageHead title={t('evidence.issues')} about={t('evidence.issuesAbout')}>
        <PageLink page="quality">
          <Button>{t('quality.toReport')}</Button>
        </PageLink>
        <PrintButton />
      </PageHead>
      <PrintView title={t('evidence.issues')}>
        <IssueList townshipId={townshipId} nameOf={(member) => <MemberName member={member} />} mayAct={mine} />
      </PrintView>
    </>
  )
}

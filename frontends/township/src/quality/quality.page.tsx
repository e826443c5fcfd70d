import { Button, Flex } from 'antd'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { QualityReport } from '@mobile-members/web/evidence/quality-report.tsx'
import { TimelinessCard } from '@mobile-members/web/evidence/timeliness-card.tsx'
import { MemberName } from '../members/member-name.tsx'
import { PageLink } from '../townships/page-link.tsx'
import { useTownship } from '../townships/township-scope.tsx'

/** What is known of the township's members and what is not (R37), and whether they came in time (R49). */
export function Component() {
  const { t } = useTranslation('township')
  const navigate = useNavigate()
  const { townshipId, pathTo } = useTownship()
  return (
    <Flex vertical gap={16}>
      <div>
        <QualityReport
          townshipId={townshipId}
          onOpen={({ group, kind }) => {
            const search = new URLSearchParams({ ...(group ? { group } : {}), ...(kind ? { kind } : {}) })
            void navigate(pathTo(`quality/issues?${search.toString()}`) ?? '')
          }}
        >
          <PageLink page="quality/issues">
            <Button type="primary">{t('quality.toIssues')}</Button>
          </PageLink>
        </QualityReport>
      </div>
      <TimelinessCard townshipId={townshipId} nameOf={(member) => <MemberName member={member} />} />
    </Flex>
  )
}

import { Button, Flex } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'
import { QualityReport } from '@mobile-members/web/evidence/quality-report.tsx'
import { TimelinessCard } from '@mobile-members/web/evidence/timeliness-card.tsx'
import { MemberLink } from '../people/member-link.tsx'
import { useMay } from '../people/use-may.ts'

/** What is known of the members and what is not (R37), and whether they came in time (R49). */
export function Component() {
  const { t } = useTranslation('town-center')
  const navigate = useNavigate()
  const may = useMay()
  const mayList = may('registry', 'dataIssues')
  return (
    <Flex vertical gap={16}>
      <div>
        <QualityReport
          onOpen={({ townshipId, ...filter }) => {
            if (!mayList) return
            const search = new URLSearchParams({ ...filter, ...(townshipId ? { township: townshipId } : {}) })
            void navigate(`/quality/issues?${search.toString()}`)
          }}
        >
          {mayList && (
            <Link to="/quality/issues">
              <Button type="primary">{t('evidencePages.toIssues')}</Button>
            </Link>
          )}
          {may('registry', 'surveyLines') && (
            <Link to="/quality/coverage">
              <Button>{t('evidencePages.toCoverage')}</Button>
            </Link>
          )}
        </QualityReport>
      </div>
      {may('registry', 'timeliness') && <TimelinessCard nameOf={(member) => <MemberLink member={member} />} />}
    </Flex>
  )
}

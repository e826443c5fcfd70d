import { useQuery } from '@apollo/client/react'
import { Card, Flex, Select, Typography } from 'antd'
import { useState, type ComponentType } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Register } from '@mobile-members/model/regulations.ts'
import { countyToday, dayInWords } from '@mobile-members/ui/dates.ts'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { PageHead } from '@mobile-members/ui/page-head.tsx'
import { PrintButton, PrintView } from '@mobile-members/ui/print-view.tsx'
import { ToneTag } from '@mobile-members/ui/state-tag.tsx'
import { GraphTrouble } from '../graph-trouble.tsx'
import type { RegulationsQuery as Answer } from '../gql/graphql.ts'
import { RegulationsQuery } from './regulations.queries.ts'

export type RegulationItem = NonNullable<Answer['regulations']>[number]
type Version = RegulationItem['versions'][number]

export interface RegulationsPageProps {
  /** Where this front end shows a register, relative to the page; a register that it does not show has no link. */
  registers: Partial<Record<Register, string>>
  /** What may be done with a regulation, where it may. */
  Acts?: ComponentType<{ regulation: RegulationItem }>
}

/** The five regulations (R8): what holds, older versions, and the registers that show them lived. */
export function RegulationsPage({ registers, Acts }: RegulationsPageProps) {
  const { t } = useTranslation('shared')
  const { data, loading, error, refetch } = useQuery(RegulationsQuery)
  return (
    <>
      <PageHead title={t('regulations.title')} about={t('regulations.about')}>
        <PrintButton />
      </PageHead>
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      {loading && !data && <LoadingLayout />}
      <PrintView title={t('regulations.title')}>
        <Flex vertical gap={16}>
          {data?.regulations?.map((regulation) => (
            <RegulationCard key={regulation.kind} regulation={regulation} registers={registers} Acts={Acts} />
          ))}
        </Flex>
      </PrintView>
    </>
  )
}

interface RegulationCardProps {
  regulation: RegulationItem
  registers: RegulationsPageProps['registers']
  Acts: RegulationsPageProps['Acts'] | undefined
}

function RegulationCard({ regulation, registers, Acts }: RegulationCardProps) {
  const { t } = useTranslation('shared')
  const { kind, versions, inForce } = regulation
  const [chosen, choose] = useState<string>()
  const version = versions.find(({ id }) => id === (chosen ?? inForce?.id)) ?? versions[0]
  const words = useVersionWords(inForce?.id)
  const linked = regulation.registers.filter((register) => registers[register] !== undefined)
  return (
    <Card
      size="small"
      title={t(`regulations.kind.${kind}`)}
      extra={!inForce && <ToneTag tone="ALARM">{t('regulations.missing')}</ToneTag>}
    >
      {version ? (
        <>
          <Flex gap={8} wrap align="center" justify="space-between">
            <Typography.Title level={5} style={{ margin: 0 }}>
              {version.title}
            </Typography.Title>
            <Select
              className="mm-no-print"
              aria-label={t('regulations.versions')}
              value={version.id}
              onChange={choose}
              popupMatchSelectWidth={false}
              style={{ maxWidth: '100%' }}
              options={versions.map((one) => ({ value: one.id, label: words(one) }))}
            />
          </Flex>
          <Typography.Text type="secondary" className="mm-print-only">
            {words(version)}
          </Typography.Text>
          {version.content.split('\n').map((paragraph, at) => (
            <Typography.Paragraph key={at} style={{ margin: '8px 0 0', whiteSpace: 'pre-wrap' }}>
              {paragraph}
            </Typography.Paragraph>
          ))}
        </>
      ) : (
        <EmptyState what={t('regulations.missingHint')} />
      )}
      <Flex className="mm-no-print" gap={16} wrap align="center" style={{ marginTop: 12 }}>
        {linked.length > 0 && <Typography.Text type="secondary">{t('regulations.registers')}</Typography.Text>}
        {linked.map((register) => (
          <Link key={register} to={registers[register]!} relative="path">
            {t(`regulations.register.${register}`)}
          </Link>
        ))}
        {Acts && <Acts regulation={regulation} />}
      </Flex>
    </Card>
  )
}

function useVersionWords(inForceId: string | undefined): (version: Version) => string {
  const { t, i18n } = useTranslation('shared')
  return ({ id, version, publishedOn, effectiveFrom }) => {
    const day = dayInWords(effectiveFrom, i18n.language)
    const number = t('regulations.version', { version })
    if (!publishedOn) return `${number} · ${t('regulations.draft', { day })}`
    if (id === inForceId) return `${number} · ${t('regulations.inForce', { day })}`
    return `${number} · ${t(effectiveFrom > countyToday() ? 'regulations.ahead' : 'regulations.past', { day })}`
  }
}

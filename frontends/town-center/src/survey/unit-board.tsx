import { useQuery } from '@apollo/client/react'
import { Checkbox, Flex, Table, Typography } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { ToneTag } from '@mobile-members/ui/state-tag.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import type { TownSurveyUnitsQuery } from '../gql/graphql.ts'
import { SurveyUnitsQuery } from './survey.queries.ts'

type Return = NonNullable<TownSurveyUnitsQuery['surveyCampaign']>['units'][number]

interface UnitRow {
  key: string
  name: string
  kind: string | undefined
  channel: string
  handedIn: boolean
  /** Of the units that are waited for, not one of the many enterprises. */
  expected: boolean
  lines: number
  incomplete: number
}

/** Which units have handed in and which are missing: every township, community and village is waited for. */
export function UnitBoard({ campaignId }: { campaignId: string }) {
  const { t } = useTranslation('town-center')
  const [onlyMissing, setOnlyMissing] = useState(false)
  const { data, loading, error, refetch } = useQuery(SurveyUnitsQuery, { variables: { id: campaignId } })
  if (loading && !data) return <LoadingLayout />
  const rows = unitRows(data)
  const expected = rows.filter((row) => row.expected)
  const handed = expected.filter((row) => row.handedIn)
  const shown = onlyMissing ? rows.filter((row) => !row.handedIn) : rows
  return (
    <Flex vertical gap={8}>
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      {data && (
        <Flex gap={12} wrap align="baseline">
          <Typography.Text>
            {t('survey.units.summary', {
              all: expected.length,
              handed: handed.length,
              missing: expected.length - handed.length,
              enterprises: rows.filter(({ kind, handedIn }) => kind === 'ENTERPRISE' && handedIn).length,
            })}
          </Typography.Text>
          <Checkbox checked={onlyMissing} onChange={({ target }) => setOnlyMissing(target.checked)}>
            {t('survey.units.onlyMissing')}
          </Checkbox>
        </Flex>
      )}
      {data && (
        <Table<UnitRow>
          size="middle"
          pagination={false}
          scroll={{ x: 'max-content' }}
          rowKey="key"
          dataSource={shown}
          locale={{ emptyText: t('survey.units.allThere') }}
          columns={[
            { title: t('survey.units.name'), dataIndex: 'name' },
            {
              title: t('survey.units.kind'),
              render: (_, { kind }) => (kind ? t(`survey.kindOf.${kind}`) : ''),
            },
            { title: t('survey.units.channel'), render: (_, { channel }) => t(`survey.channelOf.${channel}`) },
            {
              title: t('survey.units.state'),
              render: (_, { handedIn }) => (
                <ToneTag tone={handedIn ? 'DONE' : 'WAITING'}>
                  {t(handedIn ? 'survey.units.handedIn' : 'survey.units.missing')}
                </ToneTag>
              ),
            },
            { title: t('survey.units.lines'), dataIndex: 'lines', align: 'right' },
            { title: t('survey.units.incomplete'), dataIndex: 'incomplete', align: 'right' },
          ]}
        />
      )}
    </Flex>
  )
}

/** The units that are waited for, each with what it handed in, the missing first; then the others that handed in. */
function unitRows(data: TownSurveyUnitsQuery | undefined): UnitRow[] {
  const returns = data?.surveyCampaign?.units ?? []
  const used = new Set<Return>()
  // A township with nobody away has handed in, though no line of it is there.
  const nil = new Set((data?.townshipSurveys ?? []).filter((one) => one.nil).map(({ townshipId }) => townshipId))
  const expected = (data?.organizations ?? []).map((unit): UnitRow => {
    const own = returns.filter(({ kind, name }) => kind === unit.kind && [unit.name, unit.shortName].includes(name))
    own.forEach((one) => used.add(one))
    return {
      key: unit.id,
      name: unit.shortName || unit.name,
      kind: unit.kind,
      channel: unit.kind === 'TOWNSHIP' ? 'TOWNSHIP_SURVEY' : 'HOST_SWEEP',
      handedIn: own.length > 0 || nil.has(unit.id),
      expected: true,
      lines: own.reduce((sum, { lines }) => sum + lines, 0),
      incomplete: own.reduce((sum, { incomplete }) => sum + incomplete, 0),
    }
  })
  const others = returns
    .filter((one) => !used.has(one))
    .map(({ channel, kind, name, lines, incomplete }): UnitRow => ({
      key: `${channel} ${kind} ${name}`,
      name,
      kind: kind ?? undefined,
      channel,
      handedIn: true,
      expected: false,
      lines,
      incomplete,
    }))
  return [...expected.toSorted((a, b) => Number(a.handedIn) - Number(b.handedIn)), ...others]
}

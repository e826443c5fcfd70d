import { Button, Card, Flex, Table } from 'antd'
import { useTranslation } from 'react-i18next'
import { policyOf } from '@mobile-members/model/policies.ts'
import { mayEver } from '@mobile-members/model/policy.ts'
import type { Actor } from '@mobile-members/model/roles.ts'
import { instantInTable } from '@mobile-members/ui/dates.ts'
import { ToneTag } from '@mobile-members/ui/state-tag.tsx'
import { GraphTrouble } from '../graph-trouble.tsx'
import { useAct } from '../use-act.ts'
import { useMe } from '../use-me.ts'
import type { Statistics } from './shown-statistics.ts'
import { AnnualStatisticsQuery, CompareStatisticsMutation, ReplayStatisticsMutation } from './statistics.queries.ts'
import { useKeyWords } from './statistics-tables.tsx'

/** Of a frozen year: counted once more with the same hash, and what was corrected since (N19). */
export function StatisticsComparisons({ statistics }: { statistics: Statistics }) {
  const { t } = useTranslation('shared')
  const me = useMe()
  const wordOf = useKeyWords(statistics.labels)
  const { year, replay, corrected } = statistics
  const again = useAct(ReplayStatisticsMutation, [AnnualStatisticsQuery])
  const compare = useAct(CompareStatisticsMutation, [AnnualStatisticsQuery])
  const may = mayEver(me.actor as Actor, policyOf('registry', 'replayStatistics')!)
  // A township's own part has no hash of its own.
  if (statistics.state !== 'FROZEN' || statistics.checks.length === 0 || !may) return null
  const grid = { display: 'grid', gap: 12, gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 380px), 1fr))' }
  return (
    <div style={grid} className="mm-no-print">
      <Card size="small" title={t('statistics.replay')}>
        <Flex vertical gap={8} align="start" style={{ overflowWrap: 'anywhere' }}>
          <span>{t('statistics.replayAbout')}</span>
          {!replay && <span>{t('statistics.replayNone')}</span>}
          {replay && <span>{instantInTable(replay.requestedAt)}</span>}
          {replay && replay.missing.length > 0 && (
            <span role="status">{t('statistics.replayPending', { tables: replay.missing.join(' ') })}</span>
          )}
          {replay?.hash && (
            <>
              <ToneTag tone={replay.identical ? 'DONE' : 'ALARM'}>
                {t(replay.identical ? 'statistics.green' : 'statistics.red')}
              </ToneTag>
              <span>
                {t(replay.identical ? 'statistics.replaySame' : 'statistics.replayDiffers', { hash: replay.hash })}
              </span>
            </>
          )}
          <Button loading={again.acting} onClick={() => void again.act({ year })}>
            {t('statistics.replay')}
          </Button>
          <GraphTrouble error={again.trouble} />
        </Flex>
      </Card>
      <Card size="small" title={t('statistics.compare')}>
        <Flex vertical gap={8} align="start">
          <span>{t('statistics.compareAbout')}</span>
          {!corrected && <span>{t('statistics.compareNone')}</span>}
          {corrected && <span>{instantInTable(corrected.requestedAt)}</span>}
          {corrected && corrected.missing.length > 0 && (
            <span role="status">{t('statistics.replayPending', { tables: corrected.missing.join(' ') })}</span>
          )}
          {corrected?.missing.length === 0 && corrected.differences.length === 0 && (
            <span>{t('statistics.compareSame')}</span>
          )}
          {corrected && corrected.differences.length > 0 && (
            <Table
              size="small"
              pagination={{ pageSize: 10, hideOnSinglePage: true, size: 'small' }}
              scroll={{ x: 'max-content' }}
              style={{ alignSelf: 'stretch' }}
              rowKey={({ part, row, column }) => `${part}/${row}/${column}`}
              dataSource={[...corrected.differences]}
              columns={[
                {
                  key: 'cell',
                  title: t('statistics.item'),
                  render: (_, { table, row, column }) =>
                    `${t('statistics.tableNo', { no: table.slice(1) })} ${wordOf(row)} · ${wordOf(column)}`,
                },
                { key: 'before', title: t('statistics.before'), align: 'right', dataIndex: 'before' },
                { key: 'after', title: t('statistics.after'), align: 'right', dataIndex: 'after' },
                {
                  key: 'difference',
                  title: t('statistics.difference'),
                  align: 'right',
                  render: (_, { before, after }) => after - before,
                },
              ]}
            />
          )}
          <Button loading={compare.acting} onClick={() => void compare.act({ year })}>
            {t('statistics.compare')}
          </Button>
          <GraphTrouble error={compare.trouble} />
        </Flex>
      </Card>
    </div>
  )
}

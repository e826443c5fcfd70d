import { Collapse, Table } from 'antd'
import { useTranslation } from 'react-i18next'
import { ToneTag } from '@mobile-members/ui/state-tag.tsx'
import type { Statistics } from './shown-statistics.ts'

/** Every cross-check with both of its sides and the difference; open by itself when one of them is red. */
export function StatisticsChecks({ statistics: { checks, reports } }: { statistics: Statistics }) {
  const { t } = useTranslation('shared')
  if (checks.length === 0) return null
  const red = checks.some(({ green }) => !green)
  const notes = reports.flatMap(({ notes: said }) => said)
  return (
    <Collapse
      style={{ marginBlock: 12 }}
      defaultActiveKey={red ? ['checks'] : []}
      items={[
        {
          key: 'checks',
          label: t('statistics.checks'),
          forceRender: true,
          children: (
            <>
              <Table
                size="small"
                pagination={false}
                scroll={{ x: 'max-content' }}
                rowKey={({ name }) => name}
                dataSource={[...checks]}
                columns={[
                  {
                    key: 'name',
                    title: t('statistics.checkName'),
                    render: (_, { name }) => t(`statistics.check.${name}`),
                  },
                  { key: 'left', title: t('statistics.left'), align: 'right', dataIndex: 'left' },
                  { key: 'right', title: t('statistics.right'), align: 'right', dataIndex: 'right' },
                  { key: 'difference', title: t('statistics.difference'), align: 'right', dataIndex: 'difference' },
                  {
                    key: 'green',
                    title: t('statistics.result'),
                    render: (_, { green, warning }) => (
                      <ToneTag tone={green ? 'DONE' : warning ? 'WAITING' : 'ALARM'}>
                        {t(green ? 'statistics.green' : warning ? 'statistics.hint' : 'statistics.red')}
                      </ToneTag>
                    ),
                  },
                ]}
              />
              {notes.length > 0 && (
                <ul>
                  {notes.map((note) => (
                    <li key={note}>{t(`statistics.note.${note}`, { defaultValue: note })}</li>
                  ))}
                </ul>
              )}
            </>
          ),
        },
      ]}
    />
  )
}

import { useQuery } from '@apollo/client/react'
import { Card, Flex, Table, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { countyToday, dayInWords, instantInTable } from '@mobile-members/ui/dates.ts'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { PrintButton, PrintView } from '@mobile-members/ui/print-view.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import type { TownSettingsQuery } from '../gql/graphql.ts'
import { useMay } from '../people/use-may.ts'
import { SetSetting, isSwitch } from './set-setting.tsx'
import { SettingsHead } from './settings-head.tsx'
import { SettingsQuery } from './settings.queries.ts'
import { TermCards } from './term-cards.tsx'

type Setting = NonNullable<TownSettingsQuery['settings']>[number]

/** Every number that the county may set otherwise: what holds, what lies ahead, and all that was ever set (R4, R49). */
export function Component() {
  const { t } = useTranslation('town-center')
  const may = useMay()
  const { data, loading, error, refetch } = useQuery(SettingsQuery)
  return (
    <>
      <SettingsHead page="settings" title={t('settings.title')} about={t('settings.about')}>
        <PrintButton />
      </SettingsHead>
      <GraphTrouble error={error} onRetry={() => void refetch()} />
      {loading && !data && <LoadingLayout />}
      <PrintView title={t('settings.title')}>
        <Flex vertical gap={16}>
          {data?.settings && (
            <Card size="small" title={t('settings.groupOf.registry')}>
              <SettingTable settings={data.settings} mayAct={may('registry', 'setSetting')} />
            </Card>
          )}
          <TermCards />
        </Flex>
      </PrintView>
    </>
  )
}

function SettingTable({ settings, mayAct }: { settings: Setting[]; mayAct: boolean }) {
  const { t, i18n } = useTranslation('town-center')
  const today = countyToday()
  const words = (setting: Setting, value: number) =>
    isSwitch(setting)
      ? t(value === 1 ? 'settings.yes' : 'settings.no')
      : `${value} ${t(`settings.unitOf.${setting.unit}`)}`
  return (
    <Table
      size="small"
      pagination={false}
      scroll={{ x: 'max-content' }}
      rowKey={({ name }) => name}
      dataSource={settings}
      expandable={{
        expandedRowRender: (setting) => <History setting={setting} words={words} />,
        rowExpandable: ({ changes }) => changes.length > 0,
      }}
      columns={[
        {
          title: t('settings.name'),
          render: (_, { name, row }) => (
            <Flex vertical>
              <span>{t(`settings.nameOf.${name}`, { defaultValue: name })}</span>
              <Typography.Text type="secondary">{row}</Typography.Text>
            </Flex>
          ),
        },
        {
          title: t('settings.value'),
          render: (_, setting) => (
            <Flex vertical>
              <strong>{words(setting, setting.value)}</strong>
              {setting.changes
                .filter(({ effectiveFrom }) => effectiveFrom > today)
                .toReversed()
                .map(({ effectiveFrom, value, setAt }) => (
                  <Typography.Text key={setAt} type="warning">
                    {t('settings.ahead', {
                      day: dayInWords(effectiveFrom, i18n.language),
                      value: words(setting, value),
                    })}
                  </Typography.Text>
                ))}
            </Flex>
          ),
        },
        {
          title: t('settings.since'),
          render: (_, { since }) => (since ? dayInWords(since, i18n.language) : t('settings.standardSince')),
        },
        ...(mayAct
          ? [
              {
                title: '',
                render: (_: unknown, setting: Setting) => (
                  <SetSetting
                    setting={setting}
                    name={t(`settings.nameOf.${setting.name}`, { defaultValue: setting.name })}
                  />
                ),
              },
            ]
          : []),
      ]}
    />
  )
}

function History({ setting, words }: { setting: Setting; words: (setting: Setting, value: number) => string }) {
  const { t, i18n } = useTranslation('town-center')
  return (
    <ul style={{ margin: 0, paddingInlineStart: 20 }}>
      {setting.changes.map(({ value, effectiveFrom, setByName, setAt }) => (
        <li key={setAt}>
          <strong>{words(setting, value)}</strong>{' '}
          {t('settings.from', { day: dayInWords(effectiveFrom, i18n.language) })}
          {' · '}
          <Typography.Text type="secondary">
            {setByName
              ? t('settings.by', { name: setByName, when: instantInTable(setAt) })
              : t('settings.byNobody', { when: instantInTable(setAt) })}
          </Typography.Text>
        </li>
      ))}
      <li>
        <strong>{words(setting, setting.standard)}</strong> {t('settings.standardSince')}
      </li>
    </ul>
  )
}

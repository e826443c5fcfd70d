import { App, Form, Input, InputNumber, Radio } from 'antd'
import { useTranslation } from 'react-i18next'
import { countyToday } from '@mobile-members/ui/dates.ts'
import { FormAct } from '@mobile-members/web/form-act.tsx'
import { useAct } from '@mobile-members/web/use-act.ts'
import { useRules } from '../forms/use-rules.ts'
import type { TownSettingsQuery } from '../gql/graphql.ts'
import { SetSettingMutation, SettingsQuery } from './settings.queries.ts'

type Setting = NonNullable<TownSettingsQuery['settings']>[number]

/** A setting that only says yes or no: one and nought. */
export function isSwitch({ least, most }: Pick<Setting, 'least' | 'most'>): boolean {
  return least === 0 && most === 1
}

/** Sets a value from today or a later day on. */
export function SetSetting({ setting, name }: { setting: Setting; name: string }) {
  const { t } = useTranslation('town-center')
  const { message } = App.useApp()
  const rules = useRules()
  const { act } = useAct(SetSettingMutation, [SettingsQuery])
  const { least, most, unit } = setting
  const valueLabel = isSwitch(setting)
    ? t('settings.newAnswer')
    : t('settings.newValue', { unit: t(`settings.unitOf.${unit}`) })
  return (
    <FormAct<{ value?: number; effectiveFrom: string }>
      size="small"
      name={`setting:${setting.name}`}
      label={t('settings.set')}
      consequence={t('settings.setConsequence', { name })}
      empty={{ value: setting.value, effectiveFrom: countyToday() }}
      onSubmit={async ({ value, effectiveFrom }) => {
        if (value === undefined) return undefined
        const { trouble } = await act({ input: { name: setting.name, value, effectiveFrom } })
        if (!trouble) void message.success(t('settings.done'))
        return trouble
      }}
    >
      <Form.Item
        name="value"
        label={valueLabel}
        rules={rules.chosen(valueLabel)}
        extra={isSwitch(setting) ? undefined : t('settings.range', { least, most })}
      >
        {isSwitch(setting) ? (
          <Radio.Group
            aria-label={valueLabel}
            options={[
              { value: 1, label: t('settings.yes') },
              { value: 0, label: t('settings.no') },
            ]}
          />
        ) : (
          <InputNumber min={least} max={most} precision={0} style={{ width: 160 }} />
        )}
      </Form.Item>
      <Form.Item
        name="effectiveFrom"
        label={t('settings.effectiveFrom')}
        rules={rules.filled(t('settings.effectiveFrom'))}
      >
        <Input type="date" min={countyToday()} style={{ width: 200 }} />
      </Form.Item>
    </FormAct>
  )
}

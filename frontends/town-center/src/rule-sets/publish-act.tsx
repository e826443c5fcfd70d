import { App, Form, Input, InputNumber } from 'antd'
import { useTranslation } from 'react-i18next'
import { FormAct } from '@mobile-members/web/form-act.tsx'
import { useAct } from '@mobile-members/web/use-act.ts'
import { useRules } from '../forms/use-rules.ts'
import { useMay } from '../people/use-may.ts'
import type { Settings } from './differences.rules.ts'
import { RuleFields } from './rule-fields.tsx'
import { PublishRuleSetMutation, RuleSetsQuery } from './rule-sets.queries.ts'

/** Publishes a version of the rules from a day to come. */
export function PublishAct({ settings }: { settings: Settings }) {
  const { t } = useTranslation('town-center')
  const { message } = App.useApp()
  const { chosen } = useRules()
  const may = useMay()
  const { act } = useAct(PublishRuleSetMutation, [RuleSetsQuery])
  return (
    <FormAct<Settings & { effectiveFrom?: string }>
      name="rule-set"
      type="primary"
      label={t('ruleSets.publish')}
      consequence={t('ruleSets.publishWhat')}
      empty={settings}
      disabledBecause={may('branches', 'publishPlacementRuleSet') ? undefined : t('ruleSets.directorOnly')}
      onSubmit={async ({ effectiveFrom, ...values }) => {
        const { data, trouble } = await act({ input: { ...values, effectiveFrom: effectiveFrom! } })
        if (data) message.success(t('ruleSets.published', { version: data.publishPlacementRuleSet.version }))
        return trouble
      }}
    >
      <Form.Item name="effectiveFrom" label={t('ruleSets.effectiveFrom')} rules={chosen(t('ruleSets.effectiveFrom'))}>
        <Input type="date" />
      </Form.Item>
      <RuleFields />
      {(['branchLimit', 'branchMinimum'] as const).map((name) => (
        <Form.Item
          key={name}
          name={name}
          label={t(`ruleSets.settingOf.${name}`)}
          rules={chosen(t(`ruleSets.settingOf.${name}`))}
        >
          <InputNumber min={1} max={200} precision={0} />
        </Form.Item>
      ))}
    </FormAct>
  )
}

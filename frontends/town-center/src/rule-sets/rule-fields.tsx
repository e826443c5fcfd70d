import { Form, Radio } from 'antd'
import { useTranslation } from 'react-i18next'
import { UNSTABLE_PAIRS } from '@mobile-members/model/branches.ts'
import type { Settings } from './differences.rules.ts'

export type Rules = Pick<Settings, 'unstable' | 'tradeBeforeUnit' | 'soleTraderEmployeesInCommunity'>

/** The part of a rule set that decides where somebody belongs. */
export function RuleFields() {
  const { t } = useTranslation('town-center')
  const yesNo = [
    { value: true, label: t('ruleSets.yes') },
    { value: false, label: t('ruleSets.no') },
  ]
  return (
    <>
      <Form.Item name="unstable" label={t('ruleSets.settingOf.unstable')}>
        <Radio.Group
          aria-label={t('ruleSets.settingOf.unstable')}
          options={UNSTABLE_PAIRS.map((value) => ({ value, label: t(`ruleSets.unstableOf.${value}`) }))}
        />
      </Form.Item>
      {(['tradeBeforeUnit', 'soleTraderEmployeesInCommunity'] as const).map((name) => (
        <Form.Item key={name} name={name} label={t(`ruleSets.settingOf.${name}`)}>
          <Radio.Group aria-label={t(`ruleSets.settingOf.${name}`)} options={yesNo} />
        </Form.Item>
      ))}
    </>
  )
}

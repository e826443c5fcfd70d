import { Card, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { HELD_FOR, PURPOSES } from '@mobile-members/model/purposes.ts'
import { FactList } from '@mobile-members/ui/fact-list.tsx'

/** The facts that a member's file shows, by their column. */
const SHOWN = {
  name: 'name',
  sex: 'sex',
  born: 'born',
  id_number_sealed: 'idNumber',
  phones: 'phone',
  ethnic_group: 'ethnicGroup',
  education: 'education',
  residence: 'residence',
  home_address: 'homeAddress',
  home_contact_name: 'homeContact',
  membership: 'membership',
  joined: 'joined',
  origin_branch_id: 'origin',
  occupation: 'occupation',
  employer: 'work',
  skills: 'skills',
  needs: 'needs',
} as const

/** Why each fact is held, whether it must be told, and for how long (D1). */
export function WhyHeldCard() {
  const { t } = useTranslation('member')
  const columns = Object.entries(HELD_FOR['members'] ?? {})
  return (
    <Card title={t('purposes.title')}>
      <Typography.Paragraph type="secondary">{t('purposes.about')}</Typography.Paragraph>
      {PURPOSES.map((purpose) => {
        const facts = columns.flatMap(([column, held]) => {
          const key = SHOWN[column as keyof typeof SHOWN]
          return held.purpose === purpose && key ? [{ key, held }] : []
        })
        if (facts.length === 0) return null
        return (
          <section key={purpose} style={{ marginBottom: 16 }}>
            <Typography.Text strong>{t(`purposes.purposeOf.${purpose}`)}</Typography.Text>
            <FactList
              facts={facts.map(({ key, held }) => ({
                key,
                label: t(`file.${key}`),
                value: t(`purposes.necessityOf.${held.necessity}`),
                source: t(`purposes.retentionOf.${held.retention}`),
              }))}
            />
          </section>
        )
      })}
    </Card>
  )
}

import { Button, Flex, Input, Select, Typography } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { UNIT_KINDS, type SurveyChannel, type UnitKind } from '@mobile-members/model/survey.ts'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useAct } from '@mobile-members/web/use-act.ts'
import type { Sheet } from './import-parts.ts'
import { CorrectSurveyUnitMutation, SurveyImportQuery } from './imports.queries.ts'

/** A sheet tells of other people; nobody registers himself by one. */
const CHANNELS = ['HOST_SWEEP', 'TOWNSHIP_SURVEY'] as const satisfies readonly SurveyChannel[]

/** Who handed the sheet in, by which channel, and how that is known. */
export function SheetUnit({
  fileId,
  sheet,
  township,
  onChanged,
}: {
  fileId: string
  sheet: Sheet
  township: boolean
  onChanged: () => void
}) {
  const { t } = useTranslation('town-center')
  const { unit } = sheet
  const [channel, setChannel] = useState<SurveyChannel>(township ? 'TOWNSHIP_SURVEY' : (unit?.channel ?? 'HOST_SWEEP'))
  const [kind, setKind] = useState<UnitKind>(township ? 'TOWNSHIP' : (unit?.kind ?? 'COMMUNITY'))
  const [name, setName] = useState(unit?.name ?? '')
  const { act, acting, trouble } = useAct(CorrectSurveyUnitMutation, [SurveyImportQuery])
  const same = unit?.channel === channel && unit.kind === kind && unit.name === name.trim()
  async function correct() {
    if ((await act({ input: { fileId, sheet: sheet.name, channel, kind, name } })).data) onChanged()
  }
  return (
    <div>
      <Flex gap={8} wrap align="baseline" style={{ marginBottom: 4 }}>
        <Typography.Text strong>{t('imports.unit.title')}</Typography.Text>
        <Typography.Text type={unit?.name ? 'secondary' : 'warning'}>
          {unit?.name ? t(`imports.unit.sourceOf.${unit.source}`) : t('imports.unit.unknown')}
        </Typography.Text>
      </Flex>
      <Flex gap={8} wrap>
        <Select<SurveyChannel>
          aria-label={t('imports.unit.channel')}
          value={channel}
          disabled={township}
          onChange={setChannel}
          style={{ width: 140 }}
          options={CHANNELS.map((value) => ({ value, label: t(`survey.channelOf.${value}`) }))}
        />
        <Select<UnitKind>
          aria-label={t('imports.unit.kind')}
          value={kind}
          disabled={township}
          onChange={setKind}
          style={{ width: 120 }}
          options={UNIT_KINDS.map((value) => ({ value, label: t(`survey.kindOf.${value}`) }))}
        />
        <Input
          aria-label={t('imports.unit.name')}
          placeholder={t('imports.unit.name')}
          value={name}
          maxLength={100}
          onChange={({ target }) => setName(target.value)}
          onPressEnter={() => !same && name.trim() && void correct()}
          style={{ flex: '1 1 180px', maxWidth: 320 }}
        />
        <Button disabled={same || name.trim() === ''} loading={acting} onClick={() => void correct()}>
          {t('imports.unit.correct')}
        </Button>
      </Flex>
      <GraphTrouble error={trouble} />
    </div>
  )
}

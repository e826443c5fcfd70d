import { EditOutlined } from '@ant-design/icons'
import { App, Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { ConfirmAct } from '@mobile-members/ui/confirm-act.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useAct } from '@mobile-members/web/use-act.ts'
import { useTownship } from '../townships/township-scope.tsx'
import { CloseOwnSurveyMutation, OwnLinesQuery, OwnSurveyQuery, SubmitLinesMutation } from './survey.queries.ts'
import { isOpen, type Survey } from './survey-parts.ts'

/** What a township does with its survey as a whole: type, hand over, close. */
export function SurveyActs({ survey, campaignId }: { survey: Survey; campaignId: string }) {
  const { t } = useTranslation('township')
  const { message } = App.useApp()
  const { pathTo } = useTownship()
  const submit = useAct(SubmitLinesMutation, [OwnSurveyQuery, OwnLinesQuery])
  const close = useAct(CloseOwnSurveyMutation, [OwnSurveyQuery])
  const archives = pathTo(`archives?campaign=${campaignId}`)
  if (!isOpen(survey))
    return (
      archives && (
        <Link to={archives}>
          <Button>{t('survey.close.toArchives')}</Button>
        </Link>
      )
    )
  const { drafts, missing, queried, withoutBranch } = survey.figures
  const names = survey.branches
    .filter(({ state }) => state === 'MISSING' || state === 'DRAFT')
    .map(({ branch }) => branch.name)
  const hindrance =
    missing > 0
      ? t('survey.close.missing', { count: missing, names: names.join(t('survey.close.comma')) })
      : drafts > 0
        ? t('survey.close.drafts', { count: drafts })
        : queried > 0
          ? t('survey.close.queried', { count: queried })
          : undefined
  const entry = pathTo(`survey/lines/new?campaign=${campaignId}`)
  return (
    <>
      {entry && (
        <Link to={entry}>
          <Button icon={<EditOutlined />}>{t('survey.lines.new')}</Button>
        </Link>
      )}
      <ConfirmAct
        type="primary"
        label={t('survey.submit.label')}
        consequence={
          <>
            <p>{t('survey.submit.consequence', { count: drafts })}</p>
            {withoutBranch > 0 && <p>{t('survey.submit.withoutBranch', { count: withoutBranch })}</p>}
          </>
        }
        disabledBecause={drafts === 0 ? t('survey.submit.none') : undefined}
        onConfirm={async () => {
          if ((await submit.act({ input: { townshipSurveyId: survey.id } })).trouble) return false
          void message.success(t('survey.submit.done', { count: drafts }))
          return true
        }}
        problem={<GraphTrouble error={submit.trouble} />}
      />
      <ConfirmAct
        label={t('survey.close.label')}
        consequence={t('survey.close.consequence')}
        disabledBecause={hindrance}
        onConfirm={async () => {
          if ((await close.act({ id: survey.id })).trouble) return false
          void message.success(t('survey.close.done'))
          return true
        }}
        problem={<GraphTrouble error={close.trouble} />}
      />
    </>
  )
}

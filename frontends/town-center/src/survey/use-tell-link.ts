import { useApolloClient } from '@apollo/client/react'
import { App } from 'antd'
import { useTranslation } from 'react-i18next'
import type { LinkOfLine } from './line-link.tsx'
import { SurveyLineQuery } from './survey.queries.ts'

const AGAIN = 2000
/** After so long the list tells it; the comparison goes on without anybody watching. */
const PATIENCE = 5 * 60_000

/**
 * Tells in a message what comparing says of a line that was kept: at once where it is known, else when it is there. Whoever
 * goes to another page hears it there.
 */
export function useTellLink() {
  const { t } = useTranslation('town-center')
  const { message } = App.useApp()
  const client = useApolloClient()

  async function tellWhenKnown(lineId: string, told: (decision: LinkOfLine['decision']) => string): Promise<void> {
    const until = Date.now() + PATIENCE
    void message.open({ key: lineId, type: 'loading', content: t('survey.link.keptComparing'), duration: 0 })
    for (;;) {
      await new Promise((resolve) => setTimeout(resolve, AGAIN))
      const decision = await client
        .query({ query: SurveyLineQuery, variables: { id: lineId }, fetchPolicy: 'network-only' })
        .then(
          ({ data }) => data?.surveyLine?.link?.decision,
          () => undefined,
        )
      if (decision) return void message.open({ key: lineId, type: 'success', content: told(decision) })
      if (Date.now() > until)
        return void message.open({ key: lineId, type: 'info', content: t('survey.link.takesLonger') })
    }
  }

  return (lineId: string, link: LinkOfLine | null, told: (decision: LinkOfLine['decision']) => string): void => {
    if (link) void message.success(told(link.decision))
    else void tellWhenKnown(lineId, told)
  }
}

import { useTranslation } from 'react-i18next'
import { ToneTag } from '@mobile-members/ui/state-tag.tsx'
import type { PlacementReviewQuery as Answer } from '../gql/graphql.ts'
import { type Facts, usePlacementWords } from '../placement/placement-words.ts'
import { SimpleTable } from '../placement/simple-table.tsx'

type Review = NonNullable<Answer['placementReview']>

/** The placement as it was made beside what holds now, line by line; what differs is marked. */
export function ThenAndNow({ review }: { review: Review }) {
  const { t } = useTranslation('town-center')
  const words = usePlacementWords()
  const { decision, branch, affiliation } = review
  const now = review.state === 'OPEN' ? affiliation.evaluation : undefined
  const yes = (value: boolean | null | undefined) =>
    t(value === true ? 'placement.valueOf.true' : value === false ? 'placement.valueOf.false' : 'placement.unknownFact')
  const factsOf = (facts: Facts | undefined) => ({
    employment_kind: facts?.employmentKind
      ? t(`people.employmentKindOf.${facts.employmentKind}`)
      : t('placement.unknownFact'),
    unit: facts?.workUnit?.name ?? '–',
    employment_stability: yes(facts?.employmentStable),
    industry: words.valueWords('industry', facts?.industry ?? '', facts ?? ({} as Facts)),
    residence_area: facts?.residenceArea?.name ?? t('placement.unknownFact'),
    residence_stability: yes(facts?.residenceStable),
  })
  const [then, is] = [factsOf(decision?.facts), factsOf(now?.facts)]
  const rows: [string, string, string][] = [
    [
      t('placement.branch'),
      branch.name,
      now ? (now.branch?.name ?? t('placement.noBranch')) : (affiliation.branch?.name ?? '–'),
    ],
    [t('placement.kind'), t(`placement.kindOf.${review.kind}`), now?.kind ? t(`placement.kindOf.${now.kind}`) : '–'],
    [
      t('placement.rule'),
      decision ? t(`placement.ruleOf.${words.ruleKey(decision)}`) : '–',
      now ? t(`placement.ruleOf.${words.ruleKey(now)}`) : '–',
    ],
    ...(Object.keys(then) as (keyof typeof then)[]).map((key): [string, string, string] => [
      t(`placement.factOf.${key}`),
      then[key],
      now ? is[key] : '–',
    ]),
  ]
  return (
    <SimpleTable
      label={t('placementReviews.compare')}
      head={['\u00a0', t('placementReviews.was'), t('placementReviews.is'), '\u00a0\u00a0']}
      rows={rows.map(([label, before, after]) => ({
        key: label,
        cells: [
          label,
          before,
          after,
          now && before !== after ? <ToneTag tone="WAITING">{t('placementReviews.differs')}</ToneTag> : null,
        ],
      }))}
    />
  )
}

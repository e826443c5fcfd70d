import { useQuery } from '@apollo/client/react'
import { Flex, Select } from 'antd'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Outlet, useParams, useResolvedPath } from 'react-router'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useMe } from '@mobile-members/web/use-me.ts'
import { TownshipChoiceQuery } from './townships.queries.ts'
import { TownshipScopeProvider } from './township-scope.tsx'

const OWN = ['TOWNSHIP_COMMITTEE', 'OUTFLOW_OFFICER'] as const
/** Who may look at townships that are not their own. */
const LOOKERS = ['CENTER_DIRECTOR', 'CENTER_STAFF', 'HOST_COMMITTEE'] as const

/**
 * Around all pages: says which township they are about. It is the one in the address where another front end mounts them,
 * else the asker's own; who may look at all of them chooses.
 */
export function TownshipLayout() {
  const { t } = useTranslation('township')
  const { townshipId: mounted } = useParams()
  const base = useResolvedPath('.').pathname.replace(/\/$/, '')
  const me = useMe()
  const [chosen, setChosen] = useState<string>()
  const own = me.officeOf(...OWN)?.townshipId
  const mayLook = me.holds(...LOOKERS)
  const chooses = !mounted && !own && mayLook
  const choice = useQuery(TownshipChoiceQuery, { skip: !chooses })
  if (me.loading && me.offices.length === 0) return <LoadingLayout />
  if (me.error && me.offices.length === 0) return <GraphTrouble error={me.error} onRetry={() => void me.refetch()} />
  const townshipId = mounted ?? own ?? chosen
  return (
    <>
      {chooses && (
        <Flex vertical gap={4} style={{ marginBottom: 16 }} className="mm-no-print">
          <Flex gap={8} align="center" wrap>
            <label htmlFor="township-choice">{t('townships.which')}</label>
            <Select
              id="township-choice"
              showSearch={{ optionFilterProp: 'label' }}
              style={{ width: 'min(100%, 320px)' }}
              loading={choice.loading}
              placeholder={t('townships.choose')}
              onChange={setChosen}
              options={choice.data?.organizations?.map(({ id, name }) => ({ value: id, label: name })) ?? []}
            />
          </Flex>
          {!chosen && <span>{t('townships.chooseHint')}</span>}
          <GraphTrouble error={choice.error} onRetry={() => void choice.refetch()} />
        </Flex>
      )}
      {townshipId ? (
        <TownshipAround key={townshipId} townshipId={townshipId} base={base}>
          <Outlet />
        </TownshipAround>
      ) : (
        !chooses && <EmptyState what={t('townships.none')} how={t('townships.noneHow')} />
      )}
    </>
  )
}

interface TownshipAroundProps {
  townshipId: string
  /** Where the pages are mounted; left out, a page stands alone and leads nowhere. */
  base?: string
  children: ReactNode
}

/** One township's pages. */
export function TownshipAround({ townshipId, base, children }: TownshipAroundProps) {
  const me = useMe()
  const mine = me.offices.some(
    ({ role, townshipId: of }) => (OWN as readonly string[]).includes(role) && of === townshipId,
  )
  const scope = {
    townshipId,
    mine,
    pathTo: (page: string) => (base === undefined ? undefined : `${base}/${page}`),
  }
  return <TownshipScopeProvider value={scope}>{children}</TownshipScopeProvider>
}

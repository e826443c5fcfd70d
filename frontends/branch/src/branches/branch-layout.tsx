import { useQuery } from '@apollo/client/react'
import { Flex, Select } from 'antd'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Navigate, Outlet, useLocation, useParams, useResolvedPath } from 'react-router'
import { EmptyState } from '@mobile-members/ui/empty-state.tsx'
import { LoadingLayout } from '@mobile-members/ui/loading-layout.tsx'
import { GraphTrouble } from '@mobile-members/web/graph-trouble.tsx'
import { useMe } from '@mobile-members/web/use-me.ts'
import { BranchChoiceQuery, BranchHeadQuery } from './branches.queries.ts'
import { BranchScopeProvider } from './branch-scope.tsx'
import { chosenBranch, rememberBranch } from './chosen-branch.ts'

/** Who may look at branches that are not their own. */
const LOOKERS = ['CENTER_DIRECTOR', 'CENTER_STAFF', 'HOST_COMMITTEE', 'COMMITTEE_MEMBER'] as const

/**
 * Around all pages of a branch: says which branch they are about. It is the one in the address where another front end
 * mounts them, else the secretary's own; who has several, or may look at all, chooses.
 */
export function BranchLayout() {
  const { branchId: mounted } = useParams()
  const base = useResolvedPath('.').pathname.replace(/\/$/, '')
  const me = useMe()
  const [chosen, setChosen] = useState(chosenBranch)
  const own = [
    ...new Map(
      me.offices
        .filter(({ role }) => role === 'BRANCH_SECRETARY')
        .map((office) => [office.organizationId, office.organizationName ?? '']),
    ),
  ].map(([id, name]) => ({ id, name }))
  const mayLook = me.holds(...LOOKERS)
  const choice = useQuery(BranchChoiceQuery, { skip: Boolean(mounted) || own.length > 0 || !mayLook })
  if (me.loading && me.offices.length === 0) return <LoadingLayout />
  if (me.error && me.offices.length === 0) return <GraphTrouble error={me.error} onRetry={() => void me.refetch()} />

  const choosable = own.length > 0 ? own : (choice.data?.hostBranches?.nodes ?? [])
  const branchId = mounted ?? choosable.find(({ id }) => id === chosen)?.id ?? own[0]?.id
  const chooses = !mounted && (own.length > 1 || (own.length === 0 && mayLook))
  return (
    <>
      {chooses && (
        <ChooseBranch
          branches={choosable}
          branchId={branchId}
          loading={choice.loading}
          looking={own.length === 0}
          onChoose={(id) => {
            rememberBranch(id)
            setChosen(id)
          }}
        />
      )}
      {choice.error && <GraphTrouble error={choice.error} onRetry={() => void choice.refetch()} />}
      {branchId ? (
        <BranchAround key={branchId} branchId={branchId} base={base}>
          <Outlet />
        </BranchAround>
      ) : (
        !chooses && <NoBranch />
      )}
    </>
  )
}

/** One branch's pages. `base` is where they are mounted; left out, a page stands alone and leads nowhere. */
export function BranchAround({ branchId, base, children }: { branchId: string; base?: string; children: ReactNode }) {
  const me = useMe()
  const { data } = useQuery(BranchHeadQuery, { variables: { id: branchId }, fetchPolicy: 'cache-first' })
  const mine = me.offices.some(({ role, organizationId }) => role === 'BRANCH_SECRETARY' && organizationId === branchId)
  const scope = {
    branchId,
    name: data?.hostBranch?.name,
    mine,
    pathTo: (page: string) => (base === undefined ? undefined : `${base}/${page}`),
  }
  return <BranchScopeProvider value={scope}>{children}</BranchScopeProvider>
}

interface ChooseBranchProps {
  branches: readonly { id: string; name: string }[]
  branchId: string | undefined
  loading: boolean
  looking: boolean
  onChoose: (id: string) => void
}

function ChooseBranch({ branches, branchId, loading, looking, onChoose }: ChooseBranchProps) {
  const { t } = useTranslation('branch')
  return (
    <Flex vertical gap={4} style={{ marginBottom: 16 }} className="mm-no-print">
      <Flex gap={8} align="center" wrap>
        <label htmlFor="branch-choice">{t(branchId ? 'branches.which' : 'branches.choose')}</label>
        <Select
          id="branch-choice"
          showSearch={{ optionFilterProp: 'label' }}
          style={{ width: 'min(100%, 320px)' }}
          loading={loading}
          {...(branchId ? { value: branchId } : {})}
          placeholder={t('branches.choose')}
          onChange={onChoose}
          options={branches.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </Flex>
      {looking && !branchId && <span>{t('branches.chooseHint')}</span>}
    </Flex>
  )
}

/** Who has no branch; a survey unit is led to the page that is its own. */
function NoBranch() {
  const { t } = useTranslation('branch')
  const me = useMe()
  const { pathname } = useLocation()
  if (pathname === '/' && me.holds('SURVEY_UNIT')) return <Navigate to="/sweep" replace />
  return <EmptyState what={t('branches.none')} how={t('branches.noneHow')} />
}

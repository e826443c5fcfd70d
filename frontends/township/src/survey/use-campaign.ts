import { useQuery } from '@apollo/client/react'
import { useSearchParams } from 'react-router'
import { OwnCampaignsQuery } from './survey.queries.ts'

/** The survey that the pages are about: the one that the address names, else the newest. */
export function useCampaign() {
  const [search] = useSearchParams()
  const { data, loading, error, refetch } = useQuery(OwnCampaignsQuery, { fetchPolicy: 'cache-and-network' })
  const campaigns = (data?.surveyCampaigns ?? []).toSorted((a, b) => b.year - a.year)
  const campaign = campaigns.find(({ id }) => id === search.get('campaign')) ?? campaigns[0]
  return { campaigns, campaign, loading: loading && !data, known: Boolean(data?.surveyCampaigns), error, refetch }
}

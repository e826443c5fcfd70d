import { generateCounty } from '@mobile-members/county/county.ts'
import { makeReturns } from '@mobile-members/county/returns.ts'
import { benchLinking } from './linking/bench-linking.ts'

// DIFFICULTY SEED MEMBERS...: links made-up returns of counties of these sizes, and gives a line of JSON for each.
const [difficulty = 'hard', seed = '1', ...sizes] = process.argv.slice(2)
for (const members of sizes) {
  const county = generateCounty({ seed: Number(seed), today: '2026-11-23', members: Number(members) })
  const returns = makeReturns(county, { seed: Number(seed), difficulty: difficulty as 'ordinary' | 'hard' | 'hardest' })
  const towns = county.registry.organizations
    .filter(({ kind }) => kind === 'TOWNSHIP')
    .map(({ shortName }) => shortName)
  console.log(
    JSON.stringify(await benchLinking(returns, { county: '', hostTown: '城关镇', townships: [...towns, '城关镇'] })),
  )
}

import { Tabs } from 'antd'
import { useSearchParams } from 'react-router'

export interface ListTab {
  key: string
  label: string
  /** How many wait there. */
  count?: number | undefined
}

/** The list that the address names, the first one when it names none; and how to open another. */
export function useListTab<Key extends string>(keys: readonly Key[]): [Key, (key: string) => void] {
  const [search, setSearch] = useSearchParams()
  const named = search.get('list')
  const open = keys.find((key) => key === named) ?? keys[0]!
  return [open, (key) => setSearch({ list: key }, { replace: true })]
}

/** The lists of a page, one open. Which one stands in the address, so that it can be linked and reloaded. */
export function ListTabs({ tabs, open, onOpen }: { tabs: ListTab[]; open: string; onOpen: (key: string) => void }) {
  return (
    <Tabs
      className="mm-no-print"
      activeKey={open}
      onChange={onOpen}
      items={tabs.map(({ key, label, count }) => ({ key, label: count ? `${label} ${count}` : label }))}
    />
  )
}

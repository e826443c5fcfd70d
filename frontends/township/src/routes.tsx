import {
  AuditOutlined,
  BarChartOutlined,
  CarOutlined,
  FileProtectOutlined,
  FileSearchOutlined,
  FolderOpenOutlined,
  HomeOutlined,
  MailOutlined,
  MessageOutlined,
  PartitionOutlined,
  ProfileOutlined,
  ReadOutlined,
  SolutionOutlined,
  SwapOutlined,
  TeamOutlined,
} from '@ant-design/icons'
import type { RouteObject } from 'react-router'
import type { MenuEntry } from '@mobile-members/web/frame.tsx'
import { TownshipLayout } from './townships/township-layout.tsx'

export { catalogues } from './catalogues.ts'

/**
 * The pages. Paths are relative, so that the whole table can be mounted under another front end's path; where that path
 * has a `:townshipId`, the pages are about that township.
 */
export const routes: RouteObject[] = [
  {
    element: <TownshipLayout />,
    children: [
      { index: true, lazy: () => import('./home/home.page.tsx') },
      { path: 'members', lazy: () => import('./members/member-list.page.tsx') },
      { path: 'members/missing-papers', lazy: () => import('./members/archive-gaps.page.tsx') },
      { path: 'members/:memberId', lazy: () => import('./members/member.page.tsx') },
      { path: 'transit', lazy: () => import('./transfers/transit.page.tsx') },
      { path: 'transit/stays', lazy: () => import('./transfers/stay-list.page.tsx') },
      { path: 'transit/reports', lazy: () => import('./transfers/end-reports.page.tsx') },
      { path: 'transit/transfers', lazy: () => import('./transfers/transfer-list.page.tsx') },
      { path: 'transit/transfers/:transferId', lazy: () => import('./transfers/transfer.page.tsx') },
      { path: 'leaves', lazy: () => import('./leave/leave-list.page.tsx') },
      { path: 'leaves/:leaveId', lazy: () => import('./leave/leave.page.tsx') },
      { path: 'survey', lazy: () => import('./survey/survey.page.tsx') },
      { path: 'survey/lines/new', lazy: () => import('./survey/line-entry.page.tsx') },
      { path: 'survey/imports/:importId', lazy: () => import('./survey/import.page.tsx') },
      { path: 'archives', lazy: () => import('./archives/archive-list.page.tsx') },
      { path: 'archives/:archiveId', lazy: () => import('./archives/archive.page.tsx') },
      { path: 'quality', lazy: () => import('./quality/quality.page.tsx') },
      { path: 'quality/issues', lazy: () => import('./quality/issues.page.tsx') },
      { path: 'letters', lazy: () => import('./letters/letter-list.page.tsx') },
      { path: 'letters/new', lazy: () => import('./letters/issue-letter.page.tsx') },
      { path: 'letters/stubs', lazy: () => import('./letters/stub-book.page.tsx') },
      { path: 'letters/reasons', lazy: () => import('./letters/retention.page.tsx') },
      { path: 'letters/letterhead', lazy: () => import('./letters/letterhead.page.tsx') },
      { path: 'guidance', lazy: () => import('./guidance/guidance-list.page.tsx') },
      { path: 'letters/:letterId', lazy: () => import('./letters/letter.page.tsx') },
      { path: 'verification', lazy: () => import('./verification/verification.page.tsx') },
      { path: 'statistics', lazy: () => import('./statistics/statistics.page.tsx') },
      { path: 'network', lazy: () => import('./network/network.page.tsx') },
      { path: 'regulations', lazy: () => import('./regulations/regulation-list.page.tsx') },
      { path: 'feedback', lazy: () => import('./feedback/feedback-list.page.tsx') },
      { path: 'feedback/:dispatchId', lazy: () => import('./feedback/feedback.page.tsx') },
    ],
  },
]

export const menu: MenuEntry[] = [
  { path: '/', label: 'menu.home', icon: <HomeOutlined /> },
  { path: '/survey', label: 'menu.survey', icon: <FileSearchOutlined /> },
  { path: '/archives', label: 'menu.archives', icon: <FolderOpenOutlined /> },
  { path: '/members', label: 'menu.members', icon: <TeamOutlined /> },
  { path: '/guidance', label: 'menu.guidance', icon: <MessageOutlined /> },
  { path: '/quality', label: 'menu.quality', icon: <AuditOutlined /> },
  { path: '/transit', label: 'menu.transit', icon: <SwapOutlined /> },
  { path: '/leaves', label: 'menu.leaves', icon: <CarOutlined /> },
  { path: '/letters', label: 'menu.letters', icon: <MailOutlined /> },
  { path: '/letters/stubs', label: 'menu.stubs', icon: <ProfileOutlined /> },
  { path: '/feedback', label: 'menu.feedback', icon: <SolutionOutlined /> },
  { path: '/verification', label: 'menu.verification', icon: <FileProtectOutlined /> },
  { path: '/statistics', label: 'menu.statistics', icon: <BarChartOutlined /> },
  { path: '/network', label: 'menu.network', icon: <PartitionOutlined /> },
  { path: '/regulations', label: 'menu.regulations', icon: <ReadOutlined /> },
]

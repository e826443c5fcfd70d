import {
  ApartmentOutlined,
  AuditOutlined,
  BarChartOutlined,
  CalendarOutlined,
  CloudUploadOutlined,
  CustomerServiceOutlined,
  FileProtectOutlined,
  FileSearchOutlined,
  HomeOutlined,
  IdcardOutlined,
  KeyOutlined,
  MailOutlined,
  PartitionOutlined,
  ReadOutlined,
  SendOutlined,
  SettingOutlined,
  SolutionOutlined,
  TeamOutlined,
} from '@ant-design/icons'
import type { RouteObject } from 'react-router'
import type { Role } from '@mobile-members/model/roles.ts'
import type { MenuEntry } from '@mobile-members/web/frame.tsx'
import { RemoteRoutes } from '@mobile-members/web/remotes.tsx'

export { catalogues } from './catalogues.ts'

/** The pages. Paths are relative, so that the whole table can be mounted under another front end's path. */
export const routes: RouteObject[] = [
  { index: true, lazy: () => import('./home/home.page.tsx') },
  { path: 'survey', lazy: () => import('./survey/survey.page.tsx') },
  { path: 'survey/imports/:importId', lazy: () => import('./survey/import.page.tsx') },
  { path: 'survey/self-registrations', lazy: () => import('./survey/self-registrations.page.tsx') },
  { path: 'survey/sweep', lazy: () => import('./sweep/sweep.page.tsx') },
  { path: 'survey/sweep/:taskId', lazy: () => import('./sweep/sweep-task.page.tsx') },
  { path: 'survey/departments', lazy: () => import('./department-lists/hint-list.page.tsx') },
  { path: 'department-lists', lazy: () => import('./department-lists/upload.page.tsx') },
  { path: 'survey/review', lazy: () => import('./survey/review.page.tsx') },
  { path: 'members', lazy: () => import('./members/member-list.page.tsx') },
  { path: 'members/archives', lazy: () => import('./archives/category-archives.page.tsx') },
  { path: 'members/missing-papers', lazy: () => import('./archives/archive-gaps.page.tsx') },
  { path: 'members/amendments', lazy: () => import('./amendments/amendment-list.page.tsx') },
  { path: 'members/:memberId', lazy: () => import('./members/member.page.tsx') },
  { path: 'offices', lazy: () => import('./management/office-list.page.tsx') },
  { path: 'quality', lazy: () => import('./evidence/quality.page.tsx') },
  { path: 'quality/issues', lazy: () => import('./evidence/issues.page.tsx') },
  { path: 'quality/coverage', lazy: () => import('./evidence/coverage.page.tsx') },
  { path: 'settings', lazy: () => import('./settings/setting-list.page.tsx') },
  { path: 'settings/calendar', lazy: () => import('./settings/calendar.page.tsx') },
  { path: 'settings/codes', lazy: () => import('./settings/code-lists.page.tsx') },
  { path: 'letters', lazy: () => import('./letters/letter-list.page.tsx') },
  { path: 'letters/check-in', lazy: () => import('./letters/check-in.page.tsx') },
  { path: 'letters/reasons', lazy: () => import('./letters/retention.page.tsx') },
  { path: 'letters/keys', lazy: () => import('./letters/signing-keys.page.tsx') },
  { path: 'letters/:letterId', lazy: () => import('./letters/letter.page.tsx') },
  { path: 'placement', lazy: () => import('./placement/placement-queue.page.tsx') },
  { path: 'placement/:affiliationId', lazy: () => import('./placement/placement.page.tsx') },
  { path: 'branches', lazy: () => import('./branches/branch-list.page.tsx') },
  { path: 'service', lazy: () => import('./service/case-list.page.tsx') },
  { path: 'service/cases/new', lazy: () => import('./service/raise-case.page.tsx') },
  { path: 'service/cases/:caseId', lazy: () => import('./service/case.page.tsx') },
  { path: 'service/reception', lazy: () => import('./service/reception-list.page.tsx') },
  { path: 'service/reception/:dayId', lazy: () => import('./service/reception-day.page.tsx') },
  { path: 'network', lazy: () => import('./network/network.page.tsx') },
  { path: 'regulations', lazy: () => import('./regulations/regulation-list.page.tsx') },
  { path: 'feedback', lazy: () => import('./feedback/feedback-list.page.tsx') },
  { path: 'feedback/:dispatchId', lazy: () => import('./feedback/dispatch.page.tsx') },
  { path: 'verification', lazy: () => import('./verification/verification.page.tsx') },
  { path: 'statistics', lazy: () => import('./statistics/statistics.page.tsx') },
  { path: 'townships/*', element: <RemoteRoutes from="township" /> },
  { path: 'branches/:branchId', lazy: () => import('./branches/branch.page.tsx') },
]

/** Who works at the centre, and who else looks into the town's branches. */
const TOWN = ['CENTER_DIRECTOR', 'CENTER_STAFF'] as const satisfies readonly Role[]
const TOWN_READERS = [...TOWN, 'HOST_COMMITTEE', 'COMMITTEE_MEMBER'] as const satisfies readonly Role[]

export const menu: MenuEntry[] = [
  { path: '/', label: 'menu.home', icon: <HomeOutlined /> },
  { path: '/survey', label: 'menu.survey', icon: <FileSearchOutlined />, roles: [...TOWN, 'HOST_COMMITTEE'] },
  { path: '/department-lists', label: 'menu.departmentLists', icon: <CloudUploadOutlined />, roles: ['DEPARTMENT'] },
  { path: '/members', label: 'menu.members', icon: <IdcardOutlined />, roles: TOWN_READERS },
  { path: '/quality', label: 'menu.quality', icon: <AuditOutlined />, roles: [...TOWN, 'HOST_COMMITTEE'] },
  { path: '/letters', label: 'menu.letters', icon: <MailOutlined />, roles: [...TOWN, 'HOST_COMMITTEE'] },
  { path: '/placement', label: 'menu.placement', icon: <ApartmentOutlined />, roles: TOWN_READERS },
  { path: '/branches', label: 'menu.branches', icon: <TeamOutlined />, roles: TOWN_READERS },
  { path: '/service', label: 'menu.services', icon: <CustomerServiceOutlined />, roles: TOWN },
  { path: '/service/reception', label: 'menu.reception', icon: <CalendarOutlined />, roles: ['COMMITTEE_MEMBER'] },
  { path: '/feedback', label: 'menu.feedback', icon: <SendOutlined />, roles: TOWN_READERS },
  { path: '/verification', label: 'menu.verification', icon: <FileProtectOutlined />, roles: TOWN_READERS },
  { path: '/statistics', label: 'menu.statistics', icon: <BarChartOutlined />, roles: [...TOWN_READERS, 'COUNTY_VIEWER'] },
  { path: '/network', label: 'menu.network', icon: <PartitionOutlined />, roles: [...TOWN_READERS, 'COUNTY_VIEWER'] },
  { path: '/regulations', label: 'menu.regulations', icon: <ReadOutlined /> },
  {
    path: '/settings',
    label: 'menu.settings',
    icon: <SettingOutlined />,
    roles: [...TOWN, 'HOST_COMMITTEE', 'ADMINISTRATOR'],
  },
  { path: '/letters/keys', label: 'menu.keys', icon: <KeyOutlined />, roles: ['ADMINISTRATOR', 'AUDITOR'] },
  { path: '/offices', label: 'menu.offices', icon: <SolutionOutlined />, roles: [...TOWN_READERS, 'ADMINISTRATOR'] },
]

import {
  AuditOutlined,
  BookOutlined,
  CalendarOutlined,
  CarOutlined,
  CustomerServiceOutlined,
  FileProtectOutlined,
  FileSearchOutlined,
  FileTextOutlined,
  HomeOutlined,
  NotificationOutlined,
  PrinterOutlined,
  ReadOutlined,
  SafetyCertificateOutlined,
  SwapOutlined,
  TeamOutlined,
  ToolOutlined,
  UserAddOutlined,
} from '@ant-design/icons'
import type { RouteObject } from 'react-router'
import type { Role } from '@mobile-members/model/roles.ts'
import type { MenuEntry } from '@mobile-members/web/frame.tsx'
import { BranchLayout } from './branches/branch-layout.tsx'

export { catalogues } from './catalogues.ts'

/**
 * The pages. Paths are relative, so that the whole table can be mounted under another front end's path; where that path
 * has a `:branchId`, the pages are about that branch.
 */
export const routes: RouteObject[] = [
  {
    element: <BranchLayout />,
    children: [
      { index: true, lazy: () => import('./board/board.page.tsx') },
      { path: 'roster', lazy: () => import('./roster/roster.page.tsx') },
      { path: 'roster/missing-papers', lazy: () => import('./roster/archive-gaps.page.tsx') },
      { path: 'roster/:memberId', lazy: () => import('./roster/member.page.tsx') },
      { path: 'intake', lazy: () => import('./intake/intake.page.tsx') },
      { path: 'leaves', lazy: () => import('./leave/leave-list.page.tsx') },
      { path: 'leaves/:leaveId', lazy: () => import('./leave/leave.page.tsx') },
      { path: 'transfers', lazy: () => import('./transfers/transfer-list.page.tsx') },
      { path: 'transfers/:transferId', lazy: () => import('./transfers/transfer.page.tsx') },
      { path: 'activities', lazy: () => import('./activities/activity-list.page.tsx') },
      { path: 'activities/new', lazy: () => import('./activities/plan-activity.page.tsx') },
      { path: 'activities/register', lazy: () => import('./activities/register.page.tsx') },
      { path: 'activities/venues', lazy: () => import('./activities/venues.page.tsx') },
      { path: 'activities/scan', lazy: () => import('./activities/scan-sheet.page.tsx') },
      { path: 'activities/:activityId/sheet', lazy: () => import('./activities/sheet.page.tsx') },
      { path: 'activities/:activityId/notebook-pages', lazy: () => import('./activities/notebook-sheets.page.tsx') },
      { path: 'activities/:activityId', lazy: () => import('./activities/activity.page.tsx') },
      { path: 'notices', lazy: () => import('./notices/notice-list.page.tsx') },
      { path: 'notices/new', lazy: () => import('./notices/write-notice.page.tsx') },
      { path: 'notices/to-tell', lazy: () => import('./notices/to-tell.page.tsx') },
      { path: 'notices/:noticeId', lazy: () => import('./notices/notice.page.tsx') },
      { path: 'study', lazy: () => import('./study/material-list.page.tsx') },
      { path: 'study/new', lazy: () => import('./study/publish-material.page.tsx') },
      { path: 'study/education', lazy: () => import('./education/education-plan.page.tsx') },
      { path: 'study/education/:sessionId', lazy: () => import('./education/education.page.tsx') },
      { path: 'study/:materialId', lazy: () => import('./study/material.page.tsx') },
      { path: 'work', lazy: () => import('./work/work-list.page.tsx') },
      { path: 'work/new', lazy: () => import('./work/assign-work.page.tsx') },
      { path: 'work/:workId', lazy: () => import('./work/work.page.tsx') },
      { path: 'notebook', lazy: () => import('./notebook/notebook.page.tsx') },
      { path: 'notebook/new', lazy: () => import('./notebook/paper-entry.page.tsx') },
      { path: 'notebook/booklet', lazy: () => import('./notebook/booklet.page.tsx') },
      { path: 'assessments', lazy: () => import('./assessments/assessment-list.page.tsx') },
      { path: 'assessments/new', lazy: () => import('./assessments/draft-assessment.page.tsx') },
      { path: 'assessments/:assessmentId', lazy: () => import('./assessments/assessment.page.tsx') },
      { path: 'verification', lazy: () => import('./verification/verification.page.tsx') },
      { path: 'rights', lazy: () => import('./meetings/rights.page.tsx') },
      { path: 'regulations', lazy: () => import('./regulations/regulation-list.page.tsx') },
      { path: 'cases', lazy: () => import('./cases/case-list.page.tsx') },
      { path: 'cases/new', lazy: () => import('./cases/raise-case.page.tsx') },
      { path: 'cases/:caseId', lazy: () => import('./cases/case.page.tsx') },
    ],
  },
  { path: 'sweep', lazy: () => import('./sweep/sweep.page.tsx') },
]

/** Who looks into a branch; a survey unit has a page of its own and nothing else. */
const BRANCH = [
  'BRANCH_SECRETARY',
  'CENTER_DIRECTOR',
  'CENTER_STAFF',
  'HOST_COMMITTEE',
  'COMMITTEE_MEMBER',
] as const satisfies readonly Role[]

export const menu: MenuEntry[] = [
  { path: '/', label: 'menu.board', icon: <HomeOutlined />, roles: BRANCH },
  { path: '/roster', label: 'menu.roster', icon: <TeamOutlined />, roles: BRANCH },
  { path: '/intake', label: 'menu.intake', icon: <UserAddOutlined />, roles: ['BRANCH_SECRETARY'] },
  { path: '/leaves', label: 'menu.leaves', icon: <CarOutlined />, roles: BRANCH },
  { path: '/transfers', label: 'menu.transfers', icon: <SwapOutlined />, roles: ['BRANCH_SECRETARY'] },
  { path: '/activities', label: 'menu.activities', icon: <CalendarOutlined />, roles: BRANCH },
  { path: '/activities/register', label: 'menu.register', icon: <PrinterOutlined />, roles: BRANCH },
  { path: '/notices', label: 'menu.notices', icon: <NotificationOutlined />, roles: BRANCH },
  { path: '/study', label: 'menu.study', icon: <FileTextOutlined />, roles: BRANCH },
  { path: '/work', label: 'menu.work', icon: <ToolOutlined />, roles: BRANCH },
  { path: '/notebook', label: 'menu.notebook', icon: <BookOutlined />, roles: ['BRANCH_SECRETARY'] },
  { path: '/assessments', label: 'menu.assessments', icon: <AuditOutlined />, roles: BRANCH },
  { path: '/verification', label: 'menu.verification', icon: <FileProtectOutlined />, roles: ['BRANCH_SECRETARY'] },
  { path: '/cases', label: 'menu.cases', icon: <CustomerServiceOutlined />, roles: ['BRANCH_SECRETARY'] },
  { path: '/sweep', label: 'menu.sweep', icon: <FileSearchOutlined />, roles: ['SURVEY_UNIT'] },
  { path: '/rights', label: 'menu.rights', icon: <SafetyCertificateOutlined /> },
  { path: '/regulations', label: 'menu.regulations', icon: <ReadOutlined /> },
]

import {
  BookOutlined,
  CalendarOutlined,
  CustomerServiceOutlined,
  HomeOutlined,
  IdcardOutlined,
} from '@ant-design/icons'
import type { RouteObject } from 'react-router'
import type { MenuEntry } from '@mobile-members/web/frame.tsx'

export { catalogues } from './catalogues.ts'

/** The pages: five places along the lower edge, and what the first page leads to. */
export const routes: RouteObject[] = [
  { index: true, lazy: () => import('./home/home.page.tsx') },
  { path: 'activities', lazy: () => import('./activities/activity-list.page.tsx') },
  { path: 'activities/:activityId', lazy: () => import('./activities/activity.page.tsx') },
  { path: 'notices', lazy: () => import('./notices/notice-list.page.tsx') },
  { path: 'notices/:noticeId', lazy: () => import('./notices/notice.page.tsx') },
  { path: 'notebook', lazy: () => import('./notebook/notebook.page.tsx') },
  { path: 'notebook/new', lazy: () => import('./notebook/write-entry.page.tsx') },
  { path: 'notebook/booklet', lazy: () => import('./notebook/booklet.page.tsx') },
  { path: 'notebook/kept/:seq', lazy: () => import('./offline/kept.page.tsx') },
  { path: 'notebook/:entryId', lazy: () => import('./notebook/entry.page.tsx') },
  { path: 'study', lazy: () => import('./study/study-list.page.tsx') },
  { path: 'study/:materialId', lazy: () => import('./study/material.page.tsx') },
  { path: 'work', lazy: () => import('./work/work-list.page.tsx') },
  { path: 'work/:workId', lazy: () => import('./work/work.page.tsx') },
  { path: 'cases', lazy: () => import('./cases/case-list.page.tsx') },
  { path: 'cases/new', lazy: () => import('./cases/raise-case.page.tsx') },
  { path: 'cases/:caseId', lazy: () => import('./cases/case.page.tsx') },
  { path: 'assessments', lazy: () => import('./assessments/assessment-list.page.tsx') },
  { path: 'assessments/:assessmentId', lazy: () => import('./assessments/assessment.page.tsx') },
  { path: 'letters', lazy: () => import('./letters/letters.page.tsx') },
  { path: 'check-in', lazy: () => import('./check-in/check-in.page.tsx') },
  { path: 'leave', lazy: () => import('./leave/leave.page.tsx') },
  { path: 'leave/new', lazy: () => import('./leave/report-leave.page.tsx') },
  { path: 'leave/change', lazy: () => import('./leave/change-leave.page.tsx') },
  { path: 'rights', lazy: () => import('./rights/rights.page.tsx') },
  { path: 'branch', lazy: () => import('./branch/branch.page.tsx') },
  { path: 'verification', lazy: () => import('./verification/verification.page.tsx') },
  { path: 'file', lazy: () => import('./file/file.page.tsx') },
]

/** Pages for everybody: what the open letter's QR code leads to. */
export const publicRoutes: RouteObject[] = [
  { path: 'register', lazy: () => import('./register/register.page.tsx') },
  { path: 'open-letter', lazy: () => import('./open-letter/open-letter.page.tsx') },
  { path: 'open-letter/:version', lazy: () => import('./open-letter/open-letter.page.tsx') },
  { path: 'center', lazy: () => import('./center/center.page.tsx') },
  { path: 'regulations', lazy: () => import('./regulations/regulation-list.page.tsx') },
]

export const menu: MenuEntry[] = [
  { path: '/', label: 'menu.home', icon: <HomeOutlined /> },
  { path: '/activities', label: 'menu.activities', icon: <CalendarOutlined /> },
  { path: '/notebook', label: 'menu.notebook', icon: <BookOutlined /> },
  { path: '/cases', label: 'menu.cases', icon: <CustomerServiceOutlined /> },
  { path: '/file', label: 'menu.file', icon: <IdcardOutlined /> },
]

/** Words of study, education and work, shared by the server, the screens and the seeds (R70–R72). */

export const MATERIAL_KINDS = ['FILE', 'LINK', 'PAPER'] as const
export type MaterialKind = (typeof MATERIAL_KINDS)[number]

/** Everybody, or those who were chosen with a reason why not everybody (R63). */
export const MATERIAL_AUDIENCES = ['ALL', 'CHOSEN'] as const
export type MaterialAudience = (typeof MATERIAL_AUDIENCES)[number]

/** How a material reached a member: that it did, never how often or how long. */
export const DELIVERY_KINDS = ['DOWNLOADED', 'OPENED', 'HANDED_OUT'] as const
export type DeliveryKind = (typeof DELIVERY_KINDS)[number]

export const STUDY_DOCUMENT_BYTES = 20 * 1024 * 1024
export const STUDY_MEDIA_BYTES = 80 * 1024 * 1024
export const STUDY_FILE_ENDINGS = [
  '.pdf',
  '.docx',
  '.xlsx',
  '.pptx',
  '.ofd',
  '.jpg',
  '.jpeg',
  '.png',
  '.mp3',
  '.m4a',
  '.mp4',
] as const

export const EDUCATION_FORMS = ['LECTURE', 'STUDY', 'VIDEO', 'VISIT', 'ONLINE'] as const
export type EducationForm = (typeof EDUCATION_FORMS)[number]

export const EDUCATION_STATES = ['PLANNED', 'HELD', 'CANCELLED'] as const
export type EducationState = (typeof EDUCATION_STATES)[number]

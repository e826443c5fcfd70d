import { defineCatalogue } from '@mobile-members/ui/catalogue.ts'

/** Why personal facts are held, how long, and whether the work can be done without them (D1). */
export const purposesCatalogue = defineCatalogue(
  {
    title: '为什么保存这些信息',
    about: '每一项信息都有用途、是否必需和保存期限；没有用途的不收集。',
    why: '用途：{{purpose}}。{{necessity}}。保存：{{retention}}。',
    purpose: '用途',
    facts: '信息',
    necessity: '是否必需',
    retention: '保存期限',
    purposeOf: {
      IDENTIFY: '确认是本人，不与他人混淆',
      CONTACT: '取得联系',
      ORGANISATION: '接转和核对组织关系',
      PLACEMENT: '落实到合适的党支部',
      FAMILY: '遇事联系家人、帮助留守家属',
      SERVICE: '提供就业、培训和困难帮助',
      STATISTICS: '党内统计',
      RECORD: '留存办理的依据',
    },
    necessityOf: { REQUIRED: '必需', IF_TOLD: '自愿提供，不提供不影响登记' },
    retentionOf: {
      ARCHIVE: '流动期间；结束后按期限封存',
      STUB: '与证明信存根同期，默认 10 年',
      OFFICE: '任职期间',
      UNTIL_DECIDED: '办理期间，之后作为档案依据',
      CAMPAIGN: '调查期间',
    },
  },
  {
    title: 'Why these facts are held',
    about: 'Every fact has a purpose, is needed or not, and is held for a time; what has no purpose is not asked.',
    why: 'For: {{purpose}}. {{necessity}}. Held: {{retention}}.',
    purpose: 'Purpose',
    facts: 'Facts',
    necessity: 'Needed',
    retention: 'Held for',
    purposeOf: {
      IDENTIFY: 'to know the person from others',
      CONTACT: 'to reach the person',
      ORGANISATION: 'to transfer and check the organisational relation',
      PLACEMENT: 'to find the right branch',
      FAMILY: 'to reach and help the family at home',
      SERVICE: 'to offer work, training and help',
      STATISTICS: 'for the Party’s statistics',
      RECORD: 'to show why something was done',
    },
    necessityOf: { REQUIRED: 'Needed', IF_TOLD: 'Only if told; nothing depends on it' },
    retentionOf: {
      ARCHIVE: 'while away; shut some years after',
      STUB: 'as long as the stubs, 10 years unless set otherwise',
      OFFICE: 'while in office',
      UNTIL_DECIDED: 'until decided, then with the archive',
      CAMPAIGN: 'during the survey',
    },
  },
)

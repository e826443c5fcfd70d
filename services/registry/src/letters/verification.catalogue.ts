/** The words of the public verification page. */
export const VERIFICATION_CATALOGUE = {
  'zh-CN': {
    title: '证明信核验',
    intro: '扫描证明信上的二维码，或把二维码内容粘贴到下面。',
    label: '二维码内容',
    check: '核验',
    name: '姓名首字',
    validUntil: '有效期至',
    privacy: '本页只显示姓名首字和状态，不显示其他信息。',
    other: 'English',
    verdicts: {
      VALID: '有效',
      REVOKED: '已失效',
      EXPIRED: '已过期',
      INVALID: '无法确认为真',
    },
    advice: {
      VALID: '签名无误，这封证明信目前有效。请与纸面内容、本人身份证核对。',
      REVOKED: '签名无误，但这封证明信已作废、换发、退回或结束，不能再使用。',
      EXPIRED: '签名无误，但有效期已过。请原党委重新开具。',
      INVALID: '内容被改动过，或不是本县开具的证明信。请与开具的党委联系。',
    },
  },
  en: {
    title: 'Verify a certificate letter',
    intro: 'Scan the QR code on the letter, or paste what it holds below.',
    label: 'Content of the QR code',
    check: 'Verify',
    name: 'Initial of the name',
    validUntil: 'Valid until',
    privacy: 'This page shows the initial of the name and the status, and nothing else.',
    other: '中文',
    verdicts: {
      VALID: 'Valid',
      REVOKED: 'No longer in force',
      EXPIRED: 'Expired',
      INVALID: 'Not confirmed as genuine',
    },
    advice: {
      VALID: 'The signature is right and the letter is in force. Compare it with the paper and the identity card.',
      REVOKED: 'The signature is right, but the letter was made void, replaced, returned or closed.',
      EXPIRED: 'The signature is right, but the letter has run out. The issuing committee can issue a new one.',
      INVALID: 'The content was altered, or the letter was not issued by this county. Ask the issuing committee.',
    },
  },
} as const

export type Language = keyof typeof VERIFICATION_CATALOGUE

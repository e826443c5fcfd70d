let memberUrl = 'http://localhost:5104'

/** Says where the member front end is reached: once, by whoever starts the process. */
export function useMemberUrl(url: string): void {
  memberUrl = url.replace(/\/+$/, '')
}

/** Where a member registers by themselves: what the open letter's QR code leads to (R29, R30). */
export function registerUrl(): string {
  return `${memberUrl}/register`
}

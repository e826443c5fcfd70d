import { findAccountByLogin, insertAccount, updateDemoAccount } from './accounts/account.store.ts'
import { hashPassword, passwordMatches } from './accounts/password.ts'
import type { Db } from './db.ts'
import { CATALOGUES } from './pages/catalogue.ts'

export interface DemoLogin {
  id: string
  login: string
}

/**
 * Makes the demo county's accounts, or brings them up to date: subject, title, the password of this start.
 * Doing it again changes nothing. A login that a person holds is left alone.
 *
 * @param accounts the county's; `id` is the subject that registry's offices are held by
 */
export async function seedDemoAccounts(db: Db, accounts: readonly DemoLogin[], password: string): Promise<void> {
  const titles = CATALOGUES['zh-CN'].demo.accounts
  for (const { id: subject, login } of accounts) {
    const label = titles[login] ?? login
    const known = await findAccountByLogin(db, login)
    if (!known) {
      await insertAccount(db, { subject, login, label, passwordHash: await hashPassword(password), demo: true })
    } else if (known.demo) {
      const changed = (await passwordMatches(known.passwordHash, password))
        ? {}
        : { passwordHash: await hashPassword(password) }
      await updateDemoAccount(db, login, { subject, label, ...changed })
    }
  }
}

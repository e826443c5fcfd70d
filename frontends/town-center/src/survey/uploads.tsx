import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { ProgressPanel } from '@mobile-members/ui/progress-panel.tsx'
import { wordsOfTrouble } from '@mobile-members/web/graph-errors.ts'
import { Notice } from '../forms/notice.tsx'
import type { useUploads } from './use-uploads.ts'

/** How far the sending of files is, which did not arrive and why, and which were there already. */
export function Uploads({ uploads }: { uploads: ReturnType<typeof useUploads> }) {
  const { t } = useTranslation('town-center')
  const { sending, done, total, now, failed, same, sendAgain } = uploads
  return (
    <>
      {sending && <ProgressPanel title={t('imports.sending', { done, total })} done={done} total={total} now={now} />}
      {failed.length > 0 && (
        <Notice tone="ALARM">
          {t('imports.sendFailed', { count: failed.length })}
          <ul style={{ margin: 0, paddingInlineStart: 20 }}>
            {failed.map(({ path, trouble }) => (
              <li key={path} style={{ overflowWrap: 'anywhere' }}>
                {path} · {wordsOfTrouble(trouble, t).what}
              </li>
            ))}
          </ul>
          <div>
            <Button onClick={sendAgain}>{t('imports.sendAgain')}</Button>
          </div>
        </Notice>
      )}
      {same.length > 0 && <Notice tone="NEUTRAL">{t('imports.sameFile', { names: same.join(' · ') })}</Notice>}
    </>
  )
}

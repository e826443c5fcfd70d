import { CameraOutlined } from '@ant-design/icons'
import { Button, Modal, Typography } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { codeReader } from './code-reader.ts'

const EVERY = 250

/** Whether this device can read a code with its camera; a desk without one uses a hand scanner or types. */
function canScan(): boolean {
  return navigator.mediaDevices !== undefined
}

/** Reads the code of a paper with the camera (R78, X24); the picture never leaves the device. */
export function CameraScan({ onCode }: { onCode: (text: string) => void }) {
  const { t } = useTranslation('ui')
  const [open, setOpen] = useState(false)
  if (!canScan()) return null
  return (
    <>
      <Button icon={<CameraOutlined aria-hidden />} onClick={() => setOpen(true)}>
        {t('scan.open')}
      </Button>
      {open && (
        <Looking
          onClose={() => setOpen(false)}
          onCode={(text) => {
            setOpen(false)
            onCode(text)
          }}
        />
      )}
    </>
  )
}

function Looking({ onCode, onClose }: { onCode: (text: string) => void; onClose: () => void }) {
  const { t } = useTranslation('ui')
  const video = useRef<HTMLVideoElement>(null)
  const [refused, setRefused] = useState(false)
  const tell = useRef(onCode)
  useEffect(() => {
    tell.current = onCode
  }, [onCode])

  useEffect(() => {
    let stream: MediaStream | undefined
    let timer: ReturnType<typeof setInterval> | undefined
    let over = false
    function end() {
      for (const track of stream?.getTracks() ?? []) track.stop()
    }
    async function look() {
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } })
      const [picture, reader] = [video.current, await codeReader()]
      if (over || !picture) return end()
      picture.srcObject = stream
      await picture.play()
      timer = setInterval(() => {
        void reader.detect(picture).then(
          ([found]) => found && !over && tell.current(found.rawValue),
          () => undefined,
        )
      }, EVERY)
    }
    look().catch(() => setRefused(true))
    return () => {
      over = true
      clearInterval(timer)
      end()
    }
  }, [])

  return (
    <Modal open title={t('scan.open')} footer={null} onCancel={onClose}>
      {refused ? (
        t('scan.refused')
      ) : (
        <>
          <video ref={video} muted playsInline style={{ width: '100%' }} aria-label={t('scan.picture')} />
          <Typography.Text type="secondary">{t('scan.how')}</Typography.Text>
        </>
      )}
    </Modal>
  )
}

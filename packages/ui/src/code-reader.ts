export interface CodeReader {
  /** What the codes in the picture say; none: an empty list. */
  detect(source: HTMLVideoElement): Promise<{ rawValue: string }[]>
}
type ReaderClass = new (options: { formats: string[] }) => CodeReader

/** A picture as a canvas holds it: four numbers for each point. */
interface Picture {
  data: Uint8ClampedArray
  width: number
  height: number
}

/** A reader of QR codes: the browser's own where it has one, else one that is loaded now. */
export async function codeReader(): Promise<CodeReader> {
  const Own = (globalThis as { BarcodeDetector?: ReaderClass }).BarcodeDetector
  if (Own) return new Own({ formats: ['qr_code'] })
  const canvas = document.createElement('canvas')
  const pen = canvas.getContext('2d', { willReadFrequently: true })
  return {
    async detect(source) {
      const [width, height] = [source.videoWidth, source.videoHeight]
      if (!pen || width === 0) return []
      canvas.width = width
      canvas.height = height
      pen.drawImage(source, 0, 0, width, height)
      const text = await codeIn(pen.getImageData(0, 0, width, height))
      return text === undefined ? [] : [{ rawValue: text }]
    },
  }
}

/** What the QR code in a picture says, if there is one. */
export async function codeIn({ data, width, height }: Picture): Promise<string | undefined> {
  const { default: read } = await import('jsqr')
  return read(data, width, height)?.data || undefined
}

/** Kinds of files that are taken in, told by their content: a name says nothing. */
export const FILE_KINDS = {
  PDF: { mediaType: 'application/pdf', ending: 'pdf' },
  JPEG: { mediaType: 'image/jpeg', ending: 'jpg' },
  PNG: { mediaType: 'image/png', ending: 'png' },
  DOCX: { mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', ending: 'docx' },
  XLSX: { mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', ending: 'xlsx' },
  OFD: { mediaType: 'application/ofd', ending: 'ofd' },
} as const
export type FileKind = keyof typeof FILE_KINDS

/** What study materials may be beside papers: slides, sound and film. */
export const MEDIA_KINDS = {
  PPTX: { mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation', ending: 'pptx' },
  MP3: { mediaType: 'audio/mpeg', ending: 'mp3' },
  M4A: { mediaType: 'audio/mp4', ending: 'm4a' },
  MP4: { mediaType: 'video/mp4', ending: 'mp4' },
} as const
export type MediaKind = keyof typeof MEDIA_KINDS

/** What a file is by its first bytes and, of a zip, by what is in it; undefined for all that is not taken in, macros included. */
export function fileKindOf(content: Buffer): FileKind | undefined {
  const starts = (bytes: readonly number[]) => bytes.every((byte, at) => content[at] === byte)
  if (starts([0x25, 0x50, 0x44, 0x46, 0x2d])) return 'PDF'
  if (starts([0xff, 0xd8, 0xff])) return 'JPEG'
  if (starts([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'PNG'
  if (!starts([0x50, 0x4b, 0x03, 0x04])) return undefined
  const names = namesInZip(content)
  if (!names || [...names].some((name) => name.endsWith('vbaProject.bin'))) return undefined
  if (names.has('OFD.xml')) return 'OFD'
  if (!names.has('[Content_Types].xml')) return undefined
  if (names.has('word/document.xml')) return 'DOCX'
  return names.has('xl/workbook.xml') ? 'XLSX' : undefined
}

/** Slides, sound or film by the first bytes; undefined for everything else. */
export function mediaKindOf(content: Buffer): MediaKind | undefined {
  const text = (from: number, until: number) => content.toString('latin1', from, until)
  if (text(0, 3) === 'ID3' || (content[0] === 0xff && [0xfb, 0xf3, 0xf2].includes(content[1] ?? 0))) return 'MP3'
  if (text(4, 8) === 'ftyp') return text(8, 11) === 'M4A' ? 'M4A' : 'MP4'
  if (text(0, 4) !== 'PK\u0003\u0004') return undefined
  const names = namesInZip(content)
  if (!names?.has('[Content_Types].xml') || [...names].some((name) => name.endsWith('vbaProject.bin'))) return undefined
  return names.has('ppt/presentation.xml') ? 'PPTX' : undefined
}

/** The names in a zip's directory at its end. */
function namesInZip(content: Buffer): Set<string> | undefined {
  const end = content.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0 || end + 22 > content.length) return undefined
  const names = new Set<string>()
  let at = content.readUInt32LE(end + 16)
  for (let left = content.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (at + 46 > content.length || content.readUInt32LE(at) !== 0x02014b50) return undefined
    const length = content.readUInt16LE(at + 28)
    names.add(content.toString('utf8', at + 46, at + 46 + length))
    at += 46 + length + content.readUInt16LE(at + 30) + content.readUInt16LE(at + 32)
  }
  return names
}

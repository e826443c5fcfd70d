import type { CSSProperties } from 'react'
import { useTranslation } from 'react-i18next'
import { dayOf } from '@mobile-members/model/dates.ts'
import { instantInWords } from '@mobile-members/ui/dates.ts'
import { usePalette } from '@mobile-members/ui/theme.tsx'
import type { Book, BookletEntry, BookletLayout, BookletPeriod } from './books.ts'

const TEXTS = ['mainContent', 'workDone', 'informationLearned'] as const

interface BookletPagesProps {
  books: readonly Book[]
  period: BookletPeriod
  layout: BookletLayout
  paper: 'A4' | 'A5'
}

/** The pages themselves: for each member a cover, the contents, and the entries; the printer numbers the pages. */
export function BookletPages({ books, period, layout, paper }: BookletPagesProps) {
  const each = layout === 'EACH'
  return (
    <>
      <style>{`@media print {
        @page { size: ${paper}; margin: 14mm 12mm 16mm; @bottom-center { content: counter(page); font-size: 9pt } }
        @page booklet-cover { @bottom-center { content: none } }
        .mm-booklet > * { border: 0 !important; padding: 0 !important; margin: 0 !important; break-before: page; max-width: none !important }
        .mm-booklet-cover { page: booklet-cover }
        .mm-booklet > .mm-booklet-running { break-before: auto; margin-bottom: 6mm !important }
        .mm-booklet > .mm-booklet-running:first-of-type { break-before: page }
        .mm-booklet:first-of-type > .mm-booklet-cover { break-before: auto }
      }`}</style>
      {books.map((book) => (
        <section key={book.member.id} className="mm-booklet" aria-label={book.member.name ?? ''}>
          <Cover book={book} period={period} />
          <Contents book={book} />
          {book.entries.map((entry, at) => (
            <Entry key={entry.id} entry={entry} number={at + 1} className={each ? '' : 'mm-booklet-running'} />
          ))}
        </section>
      ))}
    </>
  )
}

function useSheet(): CSSProperties {
  const palette = usePalette()
  return {
    border: `1px solid ${palette.line}`,
    background: palette.surface,
    padding: 20,
    marginBottom: 16,
    maxWidth: 640,
    boxSizing: 'border-box',
  }
}

function Cover({ book: { member, entries, branches }, period }: { book: Book; period: BookletPeriod }) {
  const { t } = useTranslation('shared')
  const facts: [string, string[]][] = [
    [t('booklet.name'), [member.name ?? '']],
    [t('booklet.registerNo'), [member.registerNo ?? '']],
    [
      t('booklet.branches'),
      branches.map(({ name: branch, from, until }) => t('booklet.branchSpan', { branch, from, until })),
    ],
    [t('booklet.period'), [t('booklet.periodOf', { ...period })]],
    [
      t('booklet.entries'),
      [
        t('booklet.entriesOf', {
          number: entries.length,
          confirmed: entries.filter(({ confirmedAt }) => confirmedAt).length,
        }),
      ],
    ],
  ]
  return (
    <header className="mm-booklet-cover" style={useSheet()}>
      <h1 style={{ textAlign: 'center', margin: '24px 0 32px', fontSize: '1.6em' }}>{t('booklet.title')}</h1>
      <dl style={{ display: 'grid', gridTemplateColumns: 'max-content minmax(0, 1fr)', gap: '10px 20px', margin: 0 }}>
        {facts.map(([label, values]) => (
          <Fact key={label} label={label} values={values} />
        ))}
      </dl>
      <div style={{ display: 'grid', gap: 28, margin: '48px 0 16px' }}>
        <span>{t('booklet.signMember')}</span>
        <span>{t('booklet.signSecretary')}</span>
      </div>
    </header>
  )
}

function Fact({ label, values }: { label: string; values: readonly string[] }) {
  return (
    <>
      <dt>{label}</dt>
      <dd style={{ margin: 0 }}>
        {values.map((value) => (
          <div key={value}>{value}</div>
        ))}
      </dd>
    </>
  )
}

function Contents({ book: { entries } }: { book: Book }) {
  const { t } = useTranslation('shared')
  const sheet = useSheet()
  return (
    <div style={sheet}>
      <h2 style={{ fontSize: '1.2em', marginTop: 0 }}>{t('booklet.contents')}</h2>
      <ol style={{ margin: 0, paddingInlineStart: '2em' }}>
        {entries.map((entry) => (
          <li key={entry.id} className="mm-keep">
            {entry.happenedOn} {titleOf(entry, t)} · {entry.branch.name}
            {entry.confirmedAt ? ` · ${t('booklet.confirmed')}` : ''}
          </li>
        ))}
      </ol>
    </div>
  )
}

function Entry({ entry, number, className }: { entry: BookletEntry; number: number; className: string }) {
  const { t, i18n } = useTranslation('shared')
  const sheet = useSheet()
  const { place, happenedOn, branch, addenda } = entry
  return (
    <article className={className} style={sheet}>
      <h2 style={{ fontSize: '1.15em', marginTop: 0, breakAfter: 'avoid' }}>
        {t('booklet.entryNo', { number })} {titleOf(entry, t)}
      </h2>
      <p style={{ margin: '0 0 8px' }}>
        {t('booklet.day')} {happenedOn} · {t('booklet.place')} {place} · {t('booklet.branch')} {branch.name}
      </p>
      {TEXTS.map((text) => (
        <div key={text} style={{ margin: '0 0 10px' }}>
          <strong>{t(`booklet.${text}`)}</strong>
          <div style={{ whiteSpace: 'pre-wrap' }}>{entry[text] || t('booklet.nothing')}</div>
        </div>
      ))}
      {addenda.map(({ text, writtenAt }) => (
        <div key={writtenAt} style={{ margin: '0 0 10px' }}>
          <strong>{t('booklet.addendum')}</strong> {instantInWords(writtenAt, i18n.language)}
          <div style={{ whiteSpace: 'pre-wrap' }}>{text}</div>
        </div>
      ))}
      <p style={{ margin: 0 }}>{marksOf(entry, t, i18n.language).join(' · ')}</p>
    </article>
  )
}

type Translate = (key: string, options: Record<string, unknown>) => string

function titleOf({ activity, kind }: BookletEntry, t: Translate): string {
  return activity?.title ?? t(`words.activityKind.${kind}`, {})
}

function marksOf(entry: BookletEntry, t: Translate, language: string): string[] {
  const { writtenAt, paperWrittenOn, toldWrittenAt, isLate, memberAgrees, memberNote, confirmedAt } = entry
  return [
    paperWrittenOn
      ? t('booklet.paperOn', { day: paperWrittenOn, entered: dayOf(new Date(writtenAt)) })
      : t('booklet.writtenOn', { when: instantInWords(writtenAt, language) }),
    ...(toldWrittenAt ? [t('booklet.told', { when: instantInWords(toldWrittenAt, language) })] : []),
    ...(memberAgrees === true ? [t('booklet.agrees', {})] : []),
    ...(memberAgrees === false ? [t('booklet.disagrees', { note: memberNote ?? '' })] : []),
    ...(isLate ? [t('booklet.late', {})] : []),
    confirmedAt ? t('booklet.confirmedOn', { day: dayOf(new Date(confirmedAt)) }) : t('booklet.unconfirmed', {}),
  ]
}

import i18next, { type BackendModule } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { uiCatalogues } from '@mobile-members/ui/ui.catalogue.ts'
import { LANGUAGES, loadWords, wordsOf, type Catalogues, type Language } from '@mobile-members/ui/catalogue.ts'
import { sharedCatalogues } from './shared.catalogue.ts'

const REMEMBERED = 'mobile-members.language'

interface FetchedWords extends BackendModule {
  /** By the front end's name. */
  known: Map<string, Catalogues>
}

/** Fetches the words of a language that the page did not bring along. */
const words: FetchedWords = {
  type: 'backend',
  known: new Map(),
  init() {},
  read(language, name, done) {
    const catalogues = this.known.get(name)
    if (!catalogues) return done(null, {})
    loadWords(catalogues, language as Language).then(
      (read) => done(null, read),
      (error: Error) => done(error, null),
    )
  },
}

/**
 * Starts the words of a page: the front end's own under its name, the shared ones behind them.
 * The language is the one chosen last, else the browser's, else Chinese.
 */
export async function startI18n(name: string, catalogues: Catalogues): Promise<void> {
  const own: Record<string, Catalogues> = { ui: uiCatalogues, shared: sharedCatalogues, [name]: catalogues }
  for (const [of, some] of Object.entries(own)) words.known.set(of, some)
  i18next.on('languageChanged', (language) => {
    document.documentElement.lang = language
    remember(language)
  })
  await i18next
    .use(words)
    .use(initReactI18next)
    .init({
      lng: rememberedLanguage(),
      fallbackLng: 'zh-CN',
      supportedLngs: [...LANGUAGES],
      defaultNS: name,
      fallbackNS: ['shared', 'ui'],
      ns: [name, 'shared', 'ui'],
      resources: {
        'zh-CN': Object.fromEntries(Object.entries(own).map(([of, some]) => [of, wordsOf(some, 'zh-CN')])),
      },
      partialBundledLanguages: true,
      interpolation: { escapeValue: false },
      // Neither language's texts bend with a number here: figures stand in plain sentences.
      pluralSeparator: '__',
      returnNull: false,
      // Some troubles have nothing to say about what comes next.
      returnEmptyString: true,
      showSupportNotice: false,
    } as Parameters<typeof i18next.init>[0])
}

/** Adds the words of a front end whose pages are mounted here; a second time changes nothing. */
export async function addCatalogues(name: string, catalogues: Catalogues): Promise<void> {
  // A mounted front end has this module a second time, but i18next only once.
  const { known } = i18next.modules.backend as FetchedWords
  if (known.has(name)) return
  known.set(name, catalogues)
  i18next.addResourceBundle('zh-CN', name, wordsOf(catalogues, 'zh-CN'), true, true)
  await i18next.loadNamespaces(name)
}

function rememberedLanguage(): Language {
  const found = [stored(), ...navigator.languages].find(
    (language) => language?.startsWith('zh') || language?.startsWith('en'),
  )
  return found?.startsWith('en') ? 'en' : 'zh-CN'
}

function stored(): string | null {
  try {
    return localStorage.getItem(REMEMBERED)
  } catch {
    return null
  }
}

function remember(language: string): void {
  try {
    localStorage.setItem(REMEMBERED, language)
  } catch {
    // A browser that keeps nothing still shows the page.
  }
}

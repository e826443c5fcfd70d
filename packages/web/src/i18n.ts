import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { uiCatalogues } from '@mobile-members/ui/ui.catalogue.ts'
import { LANGUAGES, wordsOf, type Catalogues, type Language } from '@mobile-members/ui/catalogue.ts'
import { sharedCatalogues } from './shared.catalogue.ts'

const REMEMBERED = 'mobile-members.language'

/**
 * Starts the words of a page: the front end's own under its name, the shared ones behind them.
 * The language is the one chosen last, else the browser's, else Chinese.
 */
export async function startI18n(name: string, catalogues: Catalogues): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: rememberedLanguage(),
    fallbackLng: 'zh-CN',
    supportedLngs: [...LANGUAGES],
    defaultNS: name,
    fallbackNS: ['shared', 'ui'],
    ns: [name, 'shared', 'ui'],
    resources: {},
    interpolation: { escapeValue: false },
    // Neither language's texts bend with a number here: figures stand in plain sentences.
    pluralSeparator: '__',
    returnNull: false,
    showSupportNotice: false,
  } as Parameters<typeof i18next.init>[0])
  addCatalogues('ui', uiCatalogues)
  addCatalogues('shared', sharedCatalogues)
  addCatalogues(name, catalogues)
  document.documentElement.lang = i18next.language
  i18next.on('languageChanged', (language) => {
    document.documentElement.lang = language
    remember(language)
  })
}

/** Adds the words of a front end whose pages are mounted here; a second time changes nothing. */
export function addCatalogues(name: string, catalogues: Catalogues): void {
  for (const language of LANGUAGES) i18next.addResourceBundle(language, name, wordsOf(catalogues, language), true, true)
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

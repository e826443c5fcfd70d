import { type Language, VERIFICATION_CATALOGUE } from './verification.catalogue.ts'

interface Shown {
  verdict: string
  nameInitial: string | null
  validUntil: string | null
}

const MARKS: Record<string, string> = { VALID: '✔', REVOKED: '✘', EXPIRED: '⏱', INVALID: '?' }

const STYLE = `
*{box-sizing:border-box}body{margin:0;font:18px/1.6 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans SC",sans-serif;color:#1f2328;background:#fff}
main{max-width:34rem;margin:0 auto;padding:1.25rem}h1{font-size:1.35rem;margin:.2rem 0 .6rem}
.verdict{border:2px solid;border-radius:10px;padding:1rem;margin:1rem 0}.verdict strong{font-size:1.5rem;display:block}
.VALID{color:#14632f;background:#eefaf1}.REVOKED,.INVALID{color:#9b1c1c;background:#fdf0f0}.EXPIRED{color:#7a4b00;background:#fff7e6}
dl{margin:.6rem 0 0;display:grid;grid-template-columns:auto 1fr;gap:.2rem .8rem;color:#1f2328}dt{color:#57606a}dd{margin:0;font-weight:600}
textarea{width:100%;min-height:6rem;font:inherit;font-size:.85rem;padding:.6rem;border:1px solid #8c959f;border-radius:8px}
button{min-height:48px;padding:0 1.5rem;font:inherit;color:#fff;background:#b3201f;border:0;border-radius:8px}button:focus-visible,a:focus-visible,textarea:focus-visible{outline:3px solid #0b5cad;outline-offset:2px}
nav{text-align:right}a{color:#0b5cad}small{color:#57606a}
@media (prefers-color-scheme:dark){body{background:#16181b;color:#e6e6e6}dl{color:#1f2328}textarea{background:#22262b;color:#e6e6e6}small{color:#a8b0b8}a{color:#79b8ff}}`

/** The public page as HTML: works on any phone, without script. */
export function verificationPage(language: Language, token: string | undefined, shown: Shown | undefined): string {
  const words = VERIFICATION_CATALOGUE[language]
  const other = language === 'en' ? 'zh-CN' : 'en'
  const keep = token ? `&amp;t=${encodeURIComponent(token)}` : ''
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${words.title}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<nav><a href="/verify?lang=${other}${keep}" lang="${other}">${words.other}</a></nav>
<h1>${words.title}</h1>
${shown ? verdictBlock(words, shown) : `<p>${words.intro}</p>`}
<form action="/verify" method="get">
<input type="hidden" name="lang" value="${language}">
<label for="t">${words.label}</label>
<textarea id="t" name="t" required autocomplete="off" spellcheck="false"></textarea>
<p><button type="submit">${words.check}</button></p>
</form>
<p><small>${words.privacy}</small></p>
</main>
</body>
</html>
`
}

function verdictBlock(words: (typeof VERIFICATION_CATALOGUE)[Language], shown: Shown): string {
  const verdict = shown.verdict as keyof typeof words.verdicts
  const facts = [
    [words.name, shown.nameInitial],
    [words.validUntil, shown.validUntil],
  ]
    .filter(([, value]) => value)
    .map(([label, value]) => `<dt>${label}</dt><dd>${escaped(value ?? '')}</dd>`)
    .join('')
  return `<div class="verdict ${verdict}" role="status"><strong><span aria-hidden="true">${MARKS[verdict] ?? ''}</span> ${words.verdicts[verdict]}</strong>
<p>${words.advice[verdict]}</p>${facts ? `<dl>${facts}</dl>` : ''}</div>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

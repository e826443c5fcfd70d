/**
 * The embedded page's own look. `:host` is `!important` because the host page's rules reach the element itself, and for
 * important rules the inner sheet wins. Works in a column 320 px wide.
 */
export const styles = `
:host {
  all: initial !important;
  display: block !important;
  box-sizing: border-box !important;
  width: auto !important;
  max-width: 100% !important;
  padding: 12px 16px !important;
  border: 1px solid #e4e1dc !important;
  border-top: 2px solid #c39a3b !important;
  background: #ffffff !important;
  color: #1f1d1a !important;
  color-scheme: light !important;
  font: 15px/1.6 'PingFang SC', 'Microsoft YaHei', 'Noto Sans SC', 'Noto Sans CJK SC', system-ui, sans-serif !important;
  text-autospace: normal !important;
}
h2 { margin: 0 0 4px; font-size: 1.2em; }
h3 { margin: 12px 0 4px; font-size: 1em; }
p { margin: 4px 0; display: flex; flex-wrap: wrap; gap: 0 8px; }
ul { list-style: none; margin: 0; padding: 0; }
li { display: grid; padding: 8px 0; border-top: 1px solid #e4e1dc; overflow-wrap: anywhere; }
.quiet { color: #625d55; }
button { font: inherit; min-height: 40px; padding: 4px 16px; border: 1px solid #b3201f; border-radius: 4px; background: #ffffff; color: #b3201f; cursor: pointer; }
button:focus-visible { outline: 2px solid #1a5494; outline-offset: 2px; }
@media print { :host { break-inside: avoid !important; } }
`

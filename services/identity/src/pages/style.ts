/** The sign-in pages' only stylesheet: red for the one act, gold as a thin accent, white space over boxes. */
export const STYLE = `
:root {
  --act: #b3201f; --act-dark: #8f1716; --on-act: #fff; --accent: #c39a3b; --text: #1f1d1a; --quiet: #625d55;
  --line: #e4e1dc; --edge: #8a857c; --page: #fff; --field: #fff; --problem: #fbe9ee; --problem-edge: #9c1c3c;
  color-scheme: light dark;
  font-size: 16px;
}
@media (prefers-color-scheme: dark) {
  :root {
    --act: #c9372f; --act-dark: #a92c24; --accent: #c9a75a; --text: #edebe7; --quiet: #aaa49a;
    --line: #3a3833; --edge: #8a857c; --page: #161513; --field: #1f1e1b; --problem: #3a1c25; --problem-edge: #f3a2b4;
  }
}
@media (max-width: 600px) { :root { font-size: 18px; } }
:root.large { font-size: 22px; }
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--page); color: var(--text); line-height: 1.6; font-variant-numeric: tabular-nums;
  font-family: system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans SC", "Noto Sans CJK SC", sans-serif;
  border-top: 3px solid var(--accent);
}
header, main { width: min(28rem, 100% - 2rem); margin-inline: auto; }
header { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: .25rem 1rem; padding-block: 1.5rem .5rem; }
.product { margin: 0; font-weight: 600; }
nav { display: flex; gap: 1rem; }
main { padding-bottom: 3rem; }
h1 { font-size: 1.6rem; line-height: 1.3; margin: 1.5rem 0 .25rem; font-weight: 600; }
h2 { font-size: 1rem; margin: 2.5rem 0 .25rem; font-weight: 600; }
p { margin: 0 0 1rem; }
.quiet { color: var(--quiet); }
a { color: inherit; text-underline-offset: .2em; }
nav a, .links a { display: inline-flex; align-items: center; min-height: 2.75rem; }
label { display: block; margin: 1rem 0 .25rem; }
input {
  width: 100%; min-height: 3rem; padding: .5rem .75rem; font: inherit; color: inherit; background: var(--field);
  border: 1px solid var(--edge); border-radius: .25rem;
}
input[aria-invalid="true"] { border-color: var(--problem-edge); border-width: 2px; }
button {
  width: 100%; min-height: 3rem; margin-top: 1.5rem; padding: .5rem 1rem; font: inherit; font-weight: 600; cursor: pointer;
  color: var(--on-act); background: var(--act); border: 1px solid var(--act); border-radius: .25rem;
}
button:hover { background: var(--act-dark); }
button.second { margin-top: .75rem; color: var(--text); background: transparent; border-color: var(--edge); }
:focus-visible { outline: 3px solid var(--text); outline-offset: 2px; }
.problem { margin: 1rem 0; padding: .75rem 1rem; background: var(--problem); border-left: 4px solid var(--problem-edge); }
.problem::before { content: "\\26A0\\FE0E\\2002"; }
.hint { margin: .25rem 0 0; color: var(--quiet); }
ul { list-style: none; margin: 0; padding: 0; }
li { border-bottom: 1px solid var(--line); }
li a { display: flex; justify-content: space-between; gap: 1rem; min-height: 2.75rem; align-items: center; text-decoration: none; }
li a:hover { text-decoration: underline; }
summary { display: flex; align-items: center; min-height: 2.75rem; cursor: pointer; text-decoration: underline; text-underline-offset: .2em; }
code { font-family: ui-monospace, Consolas, monospace; color: var(--quiet); }
li[aria-current="true"] { border-bottom-color: var(--accent); border-bottom-width: 2px; font-weight: 600; }
`

/** Sends the one form of a page that only waits for it. */
export const SUBMIT_SCRIPT = `document.forms[0].requestSubmit(document.querySelector('button[value="yes"]'))\n`

/** The look of the HTML report: a column of text, light or dark as the reader has it, and fit for paper. */
export const style = `
:root {
  --ground: #fbfaf7; --card: #ffffff; --ink: #1d2126; --soft: #565d66; --line: #dedbd3; --code: #f3f1ec; --link: #1c4f82;
  --block: #9f1d20; --block-ground: #fbe9e7; --warn: #7a4d00; --warn-ground: #fcf0d8; --info: #1c4f82; --info-ground: #e6eff8;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #14171a; --card: #1b1f23; --ink: #e8e6e1; --soft: #a5abb3; --line: #32373d; --code: #23282d; --link: #8fbfee;
    --block: #ff9d94; --block-ground: #43201f; --warn: #f0c272; --warn-ground: #3b2d13; --info: #8fbfee; --info-ground: #1b2f44;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body {
  margin: 0 auto; padding: clamp(1.25rem, 5vw, 3.5rem) clamp(1rem, 5vw, 2.5rem); max-width: 54rem;
  background: var(--ground); color: var(--ink); font: 1rem/1.55 system-ui, sans-serif; overflow-wrap: anywhere;
}
p, dl, dd, ul, pre { margin: 0; padding: 0; }
a { color: var(--link); text-underline-offset: .15em; }
a:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 2px; }
h1, h2, h3 { line-height: 1.25; text-wrap: balance; }
h1 { margin: .25rem 0 1.5rem; font-size: clamp(1.6rem, 1.2rem + 2vw, 2.3rem); font-weight: 650; letter-spacing: -.01em; }
h2 { margin: 3rem 0 1rem; padding-bottom: .5rem; border-bottom: 1px solid var(--line); font-size: 1.2rem; font-weight: 650; }
h3 { margin: 0 0 .35rem; font-size: 1.05rem; font-weight: 650; }
.name { color: var(--soft); font-weight: 600; letter-spacing: .02em; }
.totals { display: flex; flex-wrap: wrap; gap: .5rem 2.25rem; }
.totals div { display: flex; flex-direction: column-reverse; }
.totals dt { color: var(--soft); font-size: .875rem; }
.totals dd { font-size: 1.75rem; font-weight: 600; line-height: 1.2; font-variant-numeric: tabular-nums; }
.totals .block dd { color: var(--block); }
.totals .warn dd { color: var(--warn); }
.totals .info dd { color: var(--info); }
.totals .none dd { color: var(--soft); font-weight: 400; }
nav { margin-top: 2rem; }
nav ul, .clean { list-style: none; }
nav li { display: flex; flex-wrap: wrap; gap: .25rem .75rem; justify-content: space-between; padding: .5rem 0; border-top: 1px solid var(--line); }
nav li:last-child { border-bottom: 1px solid var(--line); }
.counts { display: flex; flex-wrap: wrap; gap: .35rem; }
article { margin: 0 0 1rem; padding: 1rem 1.15rem 1.1rem; background: var(--card); border: 1px solid var(--line); border-radius: 6px; }
article > p + p { margin-top: .4rem; }
.where { display: flex; flex-wrap: wrap; gap: .25rem .7rem; align-items: center; color: var(--soft); font-size: .875rem; }
.badge { padding: .05rem .5rem; border-radius: 3px; font-size: .8125rem; font-weight: 600; white-space: nowrap; }
.badge.block { color: var(--block); background: var(--block-ground); }
.badge.warn { color: var(--warn); background: var(--warn-ground); }
.badge.info { color: var(--info); background: var(--info-ground); }
pre {
  display: flex; gap: .9rem; margin: .75rem 0; padding: .6rem .8rem; background: var(--code); border-radius: 4px;
  font: .875rem/1.6 ui-monospace, "SF Mono", "Cascadia Mono", "DejaVu Sans Mono", Consolas, monospace; white-space: pre-wrap;
}
code { min-width: 0; font: inherit; }
.number { flex: none; color: var(--soft); user-select: none; overflow-wrap: normal; }
mark { padding: .1em .12em; border-radius: 2px; color: inherit; background: var(--block-ground); box-shadow: 0 2px 0 var(--block); }
.warn mark { background: var(--warn-ground); box-shadow: 0 2px 0 var(--warn); }
.info mark { background: var(--info-ground); box-shadow: 0 2px 0 var(--info); }
.shape { opacity: .55; letter-spacing: -.03em; }
.heard { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.todo, .try { color: var(--soft); }
.try q { color: var(--ink); }
.clean li { padding: .2rem 0; }
.codes > div { padding: .6rem 0; }
.codes > div:target { background: var(--code); box-shadow: 0 0 0 .5rem var(--code); border-radius: 2px; }
.codes dt { font-weight: 600; }
.codes dd { color: var(--soft); }
footer { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--soft); font-size: .875rem; }
@media print {
  :root { --ground: #fff; --card: #fff; --code: #f4f4f4; }
  body { max-width: none; padding: 0; font-size: 10pt; }
  article { break-inside: avoid; }
}
`;

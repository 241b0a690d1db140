/** The style of the annotated page. Colour tells the group of a claim's type; the type itself stands there in words. */
export const STYLE = `
:root { color-scheme: light dark; --paper: #fdfcf9; --ink: #1d1b18; --faint: #6b665e; --line: #ddd7cc; --card: #fff;
  --directive: #b4500b; --response: #a3123f; --evaluation: #7a2fa0; --commissive: #0b6b50; --assertive: #1f4f99 }
@media (prefers-color-scheme: dark) { :root { --paper: #171614; --ink: #ece8e1; --faint: #a39d92; --line: #3b3833;
  --card: #23211e; --directive: #f0a35e; --response: #f48aa8; --evaluation: #cfa0ec; --commissive: #6fd3b3; --assertive: #8fb7f5 } }
* { box-sizing: border-box }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.75 Charter, Georgia, serif }
main { display: grid; grid-template-columns: minmax(0, 42rem) minmax(16rem, 24rem); gap: 3rem; max-width: 74rem; margin: auto; padding: 2rem 1.5rem 6rem }
header, nav, .legend, .tip, .label, aside { font-family: system-ui, sans-serif }
header { grid-column: 1 / -1; border-bottom: 1px solid var(--line); padding-bottom: 1rem }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .4rem } h2 { font-size: 1rem; margin: 0 0 .6rem }
.about, .zone { color: var(--faint) } .about { font-size: .875rem; margin: 0 }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; list-style: none; padding: 0; margin: .8rem 0 0; font-size: .8125rem }
.text { white-space: pre-wrap; overflow-wrap: anywhere }
.zone { font-size: .875em; opacity: .75 }
.directive { --hue: var(--directive) } .response { --hue: var(--response) } .evaluation { --hue: var(--evaluation) }
.commissive { --hue: var(--commissive) } .assertive { --hue: var(--assertive) }
mark { color: inherit; background: color-mix(in srgb, var(--hue) 13%, transparent); box-shadow: inset 0 -2px color-mix(in srgb, var(--hue) 60%, transparent) }
.source { border-bottom: 2px dotted var(--faint) }
.cue { position: relative; color: var(--hue); font-weight: 700; text-decoration: none; border-radius: .2em }
.label { font-size: .6875rem; font-weight: 600; color: var(--hue); border: 1px solid; border-radius: 1em; padding: 0 .5em; margin-left: .3em; white-space: nowrap; user-select: none }
.legend .label { margin: 0 }
.tip { display: none; position: absolute; z-index: 1; left: 0; top: 1.9em; width: max-content; max-width: 20rem; padding: .6rem .8rem; background: var(--card); color: var(--ink);
  border: 1px solid var(--line); border-left: 4px solid var(--hue); border-radius: .4rem; box-shadow: 0 .4rem 1.2rem #0003; font-size: .8125rem; font-weight: 400; line-height: 1.45; white-space: normal; user-select: none }
.cue:hover .tip, .cue:focus .tip { display: block }
.cue:focus-visible, aside a:focus-visible { outline: 2px solid var(--hue); outline-offset: 2px }
aside ol { list-style: none; margin: 0; padding: 0; font-size: .875rem; line-height: 1.5 }
aside li { border-left: 4px solid var(--hue); background: var(--card); border-radius: .3rem; padding: .6rem .8rem; margin-bottom: .7rem }
aside li:target, .cue:target { outline: 2px solid var(--hue) }
aside a { color: inherit } dl { display: grid; grid-template-columns: auto 1fr; gap: 0 .7rem; margin: .3rem 0 0; font-size: .8125rem }
dt { color: var(--faint) } dd { margin: 0 }
@media (max-width: 60rem) { main { grid-template-columns: minmax(0, 1fr) } }
@media print { .tip { display: none !important } aside { break-before: page } }
`

/**
 * The style of a public brief: a page set to be read, on a phone, in the dark and on paper, without any script.
 * One constant, so that the document's policy can allow exactly these bytes by their hash.
 */
export const BRIEF_STYLE = `
@font-face{font-family:"Source Serif 4";font-weight:200 900;font-display:swap;src:url(/b/faces/serif.woff2) format("woff2")}
@font-face{font-family:"Source Serif 4";font-weight:200 900;font-style:italic;font-display:swap;src:url(/b/faces/serif-italic.woff2) format("woff2")}
@font-face{font-family:"Source Sans 3";font-weight:200 900;font-display:swap;src:url(/b/faces/sans.woff2) format("woff2")}
:root{color-scheme:light dark;--paper:#fbfaf6;--sheet:#fff;--ink:#1f1d1a;--muted:#635d54;--line:#dcd6ca;--soft:#f1ede4;--accent:#0b5f5a;--a:#1d4e8f;--a-soft:#e3ebf6;--b:#97401c;--b-soft:#f7e6dc;--serif:"Source Serif 4","Source Serif Pro",Charter,"Iowan Old Style",Georgia,serif;--sans:"Source Sans 3","Source Sans Pro",system-ui,sans-serif}
@media screen and (prefers-color-scheme:dark){:root{--paper:#151412;--sheet:#1c1b18;--ink:#ece7dc;--muted:#a59d90;--line:#37332c;--soft:#24221e;--accent:#6cc5bb;--a:#8db8ee;--a-soft:#1a2a40;--b:#eda883;--b-soft:#3a2418}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:400 1.1875rem/1.62 var(--serif);font-feature-settings:"kern","liga"}
main{max-width:46rem;margin:0 auto;padding:4.5rem 1.5rem 6rem}
h1{font-size:2.5rem;line-height:1.15;letter-spacing:-.012em;margin:.6rem 0 .9rem;text-wrap:balance}
h2{font-size:1.5rem;line-height:1.3;margin:2.4em 0 .5em;text-wrap:balance}
h3{font-size:1.2rem;line-height:1.35;margin:1.8em 0 .4em}
p{margin:0 0 1em;text-wrap:pretty}
a{color:inherit;text-underline-offset:.2em}a:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
a.words{text-decoration:none}a.words:hover,a.words:focus-visible{text-decoration:underline;text-decoration-thickness:1px}
.eyebrow{font:600 .8125rem/1.4 var(--sans);color:var(--muted);margin:0}
.by{font:400 .9375rem/1.5 var(--sans);color:var(--muted);border-bottom:1px solid var(--line);padding-bottom:1.4rem;margin-bottom:2.1rem}
.summary{font-size:1.25rem}
.side-a{--side:var(--a);--soft-side:var(--a-soft)}.side-b{--side:var(--b);--soft-side:var(--b-soft)}.side-joint{--side:var(--accent);--soft-side:var(--soft)}.side-none{--side:var(--ink);--soft-side:var(--soft)}
figure{margin:1.6em 0}
blockquote{margin:0;padding-inline-start:1.2rem;border-inline-start:3px solid var(--side)}
.who{display:block;font:400 .875rem/1.5 var(--sans);color:var(--muted)}.who b{color:var(--side)}.who i{font:italic 400 .9375rem/1.5 var(--serif)}
.force{display:inline-block;height:.8em;width:1.5em;vertical-align:-.08em;fill:var(--line)}.force .on{fill:var(--side)}
.guess{display:inline-block;white-space:nowrap;line-height:1.35;border:1px dotted var(--muted);border-radius:99px;padding:0 .5em}
figcaption,.cite{display:block;font:400 .875rem/1.45 var(--sans);color:var(--muted);margin-top:.4rem}
sup a{font:600 .6875rem var(--sans);color:var(--accent);text-decoration:none;padding:0 .15em}
.note{margin:1.2em 0}.note>:first-child{margin-top:0}.note code{font-size:.9em}.note pre{overflow-x:auto}
.note table{border-collapse:collapse;font:400 .9375rem/1.45 var(--sans)}.note td,.note th{border:1px solid var(--line);padding:.3em .6em;text-align:start}
.readout{border-top:1px solid var(--line);border-bottom:1px solid var(--line);padding:1rem 0;margin:1.6em 0}
.readout dl{display:flex;flex-wrap:wrap;gap:.4rem 1.8rem;margin:.6rem 0 0;font:400 .9375rem/1.4 var(--sans)}.readout dt{font-size:.8125rem;color:var(--muted)}.readout dd{margin:0;font-weight:600}
.facing{margin:1.8em 0}
.facing .heads,.facing .row{display:grid;grid-template-columns:1fr 1fr;gap:0 1.6rem}
.facing .head{border-top:3px solid var(--side);padding-top:.6rem;font:400 .9375rem/1.4 var(--sans)}.facing .head b{display:block;font:600 1.0625rem/1.3 var(--serif)}
.facing .issue{margin:1.2rem 0 0;border-top:1px solid var(--line);padding-top:.8rem;font:600 .9375rem/1.4 var(--sans)}.facing .issue small{font-weight:400;color:var(--muted);margin-inline-start:.6em}.facing .issue.on{margin-top:.4rem;border-top-style:dotted;padding-top:.4rem}.facing .issue.on small{margin-inline-start:0}
.facing .cell{font-size:1.03rem;line-height:1.5;padding:.5rem 0}.facing .cell p{margin:0 0 .7rem}
.facing .none{color:var(--muted);font-style:italic;display:grid;place-items:center;text-align:center;min-height:4rem;background:repeating-linear-gradient(135deg,transparent 0 7px,var(--soft) 7px 8px)}
.share{display:block;width:100%;height:.4rem;margin-top:.4rem}.share .a{fill:var(--a)}.share .b{fill:var(--b)}
.sources{font:400 .9375rem/1.5 var(--sans);border-top:1px solid var(--line);margin-top:3.5rem;padding-top:1rem}.sources h2{font:600 1.0625rem var(--sans);margin:0 0 .6rem}.sources ol{padding-inline-start:1.6em;margin:0}.sources li{margin-bottom:.5rem;overflow-wrap:anywhere}.sources code{font-size:.8125rem;color:var(--muted)}
.foot{font:400 .875rem/1.5 var(--sans);color:var(--muted);margin-top:2.5rem}
@media(min-width:62rem){.facing{margin-inline:-3rem}}
@media(max-width:44rem){body{font-size:1.125rem}main{padding-top:2.2rem}h1{font-size:1.9rem}.facing .heads{display:none}.facing .row{grid-template-columns:1fr}.facing .cell::before{content:attr(data-issuer);display:block;font:600 .8125rem var(--sans);color:var(--side)}.facing .none{min-height:3rem}}
@media(min-width:44.01rem){.facing .cell::before{content:none}}
@media print{body{background:#fff;color:#000;font-size:11pt}main{max-width:none;padding:0}figure,.row,.readout{break-inside:avoid}a{text-decoration:none}.sources a::after{content:" " attr(href)}}
`

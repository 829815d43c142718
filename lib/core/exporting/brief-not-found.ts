import { BRIEF_STYLE } from '@/lib/core/exporting/brief-style'

/** The one page for links that open nothing: it does not tell an unknown link from a revoked or an expired one. */
export const BRIEF_NOT_FOUND = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<title>Nothing to read here</title>
<style>${BRIEF_STYLE}</style>
</head>
<body>
<main>
<p class="eyebrow">Parley</p>
<h1>Nothing to read here</h1>
<p>This link opens no brief. It may have been mistyped, ended by its authors, or run out. Ask whoever gave it to you for a new one.</p>
</main>
</body>
</html>
`

/** A value of a table as CSV keeps it; what a spreadsheet would take for a formula stays text. */
function csvValue(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Lines of values as CSV (RFC 4180). */
export function csvOf(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => row.map(csvValue).join(',')).join('\r\n')
}

/** CSV as a file of its own: the mark at its start lets spreadsheets read it as UTF-8, which they else do not. */
export function csvFileOf(csv: string): string {
  return `\uFEFF${csv}`
}

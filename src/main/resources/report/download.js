/* Saves tables as CSV files, with the rows as shown and exact amounts in yuan. */

/** Matches what a spreadsheet would execute as a formula; numbers are no formulas. */
const FORMULA = /^[=+\-@\t\r]/;
const NUMBER = /^-?\d+(\.\d+)?$/;

function field(value) {
  const text = value === null || value === undefined ? "" : String(value);
  const safe = FORMULA.test(text) && !NUMBER.test(text) ? "'" + text : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Writes RFC 4180 with a byte order mark, by which spreadsheets recognise UTF-8. */
function csv(columns, rows) {
  const lines = [columns.map(field), ...rows.map((row) => columns.map((column) => field(row[column])))];
  return "\ufeff" + lines.map((line) => line.join(",") + "\r\n").join("");
}

function download(file, columns, rows) {
  const address = URL.createObjectURL(new Blob([csv(columns, rows)], { type: "text/csv;charset=utf-8" }));
  element("a", { href: address, download: file }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

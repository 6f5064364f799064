/* CSV files made of the tables as they are shown, with exact yuan. */

/** What a spreadsheet would run as a formula; numbers are none. */
const FORMULA = /^[=+\-@\t\r]/;
const NUMBER = /^-?\d+(\.\d+)?$/;

function field(value) {
  const text = value === null || value === undefined ? "" : String(value);
  const safe = FORMULA.test(text) && !NUMBER.test(text) ? "'" + text : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** RFC 4180, with the mark by which spreadsheets know UTF-8. */
function csv(columns, rows) {
  const lines = [columns.map(field), ...rows.map((row) => columns.map((column) => field(row[column])))];
  return "\ufeff" + lines.map((line) => line.join(",") + "\r\n").join("");
}

function download(file, columns, rows) {
  const address = URL.createObjectURL(new Blob([csv(columns, rows)], { type: "text/csv;charset=utf-8" }));
  element("a", { href: address, download: file }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

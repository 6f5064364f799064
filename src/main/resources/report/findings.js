/* Lists findings by rule; a rule expands to its first examples. */

const SEVERITIES = [["error", "Errors", "错误"], ["warning", "Warnings", "警告"], ["info", "Remarks", "提示"]];

function examplesOf(rule) {
  return rowsOf("examples").filter((row) =>
    row.rule === rule.rule && row.severity === rule.severity && row.fault === rule.fault);
}

function place(row) {
  return [row.page ? `p. ${row.page}` : "", row.cell ?? "", row.form_no ? `form ${row.form_no}` : ""].filter(Boolean).join(" · ");
}

function cellOf(row) {
  return [row.table_key, row.item_code, row.item_name, row.measure].filter(Boolean).join(" · ");
}

const EXAMPLE = [
  ["Document", (row) => row.source_file],
  ["Where", place],
  ["Cell", cellOf],
  ["Expected", (row) => row.expected],
  ["Found", (row) => row.actual],
  ["Message", (row) => row.message],
];

function exampleTable(rule) {
  return element("div", { class: "scroller", tabindex: "0", role: "region", "aria-label": `Examples of ${rule.rule}` },
    element("table", { class: "examples" },
      element("thead", {}, element("tr", {}, ...EXAMPLE.map(([label]) => element("th", { scope: "col" }, label)))),
      element("tbody", {}, ...examplesOf(rule).map((row) =>
        element("tr", {}, ...EXAMPLE.map(([, text]) => element("td", {}, text(row))))))));
}

function ruleDetails(rule) {
  const details = element("details", {}, element("summary", {},
    element("span", { class: `badge ${rule.severity}` }, rule.severity),
    element("code", {}, rule.rule),
    element("span", { class: "fault" }, rule.fault ? `fault: ${word(rule.fault)}` : ""),
    element("span", { class: "tally" }, `${count(rule.findings)} in ${count(rule.documents)} ${rule.documents === 1 ? "document" : "documents"}`)));
  details.addEventListener("toggle", () => {
    if (details.open && !details.querySelector("table")) {
      details.append(exampleTable(rule));
    }
  });
  return details;
}

function findings() {
  const host = part("findings");
  SEVERITIES.forEach(([severity, label, chinese]) => {
    const rules = rowsOf("rules").filter((rule) => rule.severity === severity);
    if (rules.length > 0) {
      host.append(element("h3", {}, ...bilingual(label, chinese)), ...rules.map(ruleDetails));
    }
  });
  if (rowsOf("rules").length === 0) {
    host.append(element("p", {}, "None."));
  }
}

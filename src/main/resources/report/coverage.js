/* Shows who published what: by entity and table, or by region with counts. */

const STATES = ["found", "empty", "missing", "failed_check", "unreadable"];
const SIGNS = { found: "●", empty: "○", missing: "–", failed_check: "!", unreadable: "×", "": "" };

/** With more entities than this, the view by region comes first. */
const FEW_ENTITIES = 60;

/** Sorts tables: budgets, final accounts, tables of single layouts, forms, whole documents. */
function subjects(columns) {
  const rank = (key) => ["t", "f", "x", "form", "disclosure"].indexOf(
    key === "form" || key === "disclosure" ? key : key[0]);
  return columns
    .filter((name) => /^([tf]\d\d|x_.*|form|disclosure)$/.test(name))
    .sort((one, other) => rank(one) - rank(other) || (one < other ? -1 : 1));
}

function subjectColumn(key, cell) {
  const short = key.startsWith("x_") ? key.slice(2).replaceAll("_", " ") : key === "disclosure" ? "doc." : key;
  return { name: key, label: short, kind: "cover", hint: `${caption(key)} (${key})`, cell };
}

function entityCell(value, row, column) {
  const says = value ? `${word(value)}: ${caption(column.name)} (${column.name})` : null;
  return element("td", { class: `cover ${value}`, title: says },
    element("span", { "aria-hidden": "true" }, SIGNS[value] ?? value),
    value ? element("span", { class: "hidden" }, word(value)) : null);
}

function regionCell(value, row, column) {
  if (!value) {
    return element("td", { class: "cover" });
  }
  const counts = value.split("/").map(Number);
  const all = counts.reduce((sum, one) => sum + one, 0);
  const parts = STATES.map((state, i) => `${word(state)} ${counts[i]}`).filter((unused, i) => counts[i] > 0);
  const level = Math.floor((4 * (counts[0] + counts[1])) / all);
  return element("td", { class: `cover level-${level}`, title: `${caption(column.name)} (${column.name}): ${parts.join(", ")}` },
    `${counts[0] + counts[1]}/${all}`);
}

const LEAD = {
  region: [
    { name: "region_code", label: "Code", chinese: "代码", kind: "text", width: "code" },
    { name: "region_name", label: "Region", chinese: "地区", kind: "text" },
    { name: "fiscal_year", label: "Year", chinese: "年度", kind: "year" },
    { name: "kind", label: "Kind", chinese: "类型", kind: "word" },
  ],
  entity: [
    { name: "entity_name", label: "Entity", chinese: "部门/单位", kind: "text", width: "name" },
    { name: "region_name", label: "Region", chinese: "地区", kind: "text" },
    { name: "fiscal_year", label: "Year", chinese: "年度", kind: "year" },
    { name: "kind", label: "Kind", chinese: "类型", kind: "word" },
  ],
};

function coverageTable(level) {
  const name = level === "region" ? "coverage_region" : "coverage";
  const cell = level === "region" ? regionCell : entityCell;
  return new DataTable({
    name: `coverage-by-${level}`,
    title: `Coverage by ${level} and table`,
    columns: [...LEAD[level], ...subjects(columnsOf(name)).map((key) => subjectColumn(key, cell))],
    rows: rowsOf(name),
    total: totalOf(name),
    all: "compare/compare_coverage.csv",
    facets: ["fiscal_year", "kind"],
  });
}

function legend(level) {
  return level === "region"
    ? element("p", { class: "legend" }, "Each cell: number published (with figures or empty) of number expected.")
    : element("ul", { class: "legend" }, ...STATES.map((state) => element("li", {},
      element("span", { class: `cover ${state}`, "aria-hidden": "true" }, SIGNS[state]), " ", ...bilingual(...WORDS[state]))));
}

/** Radio buttons; a choice takes effect at once. */
function choice(host, name, options, chosen, onChange) {
  options.forEach(([value, label, chinese]) => {
    const input = element("input", { type: "radio", name, value, checked: value === chosen });
    input.addEventListener("change", () => onChange(value));
    host.append(element("label", {}, input, element("span", {}, ...bilingual(label, chinese))));
  });
  onChange(chosen);
}

function coverage() {
  const sheet = element("div");
  const by = element("fieldset", { class: "switch" }, element("legend", { class: "hidden" }, "Coverage by"));
  part("coverage").append(by, sheet);
  choice(by, "coverage", [["entity", "By entity", "按单位"], ["region", "By region", "按地区"]],
    totalOf("coverage") > FEW_ENTITIES ? "region" : "entity",
    (level) => sheet.replaceChildren(legend(level), coverageTable(level).element));
}

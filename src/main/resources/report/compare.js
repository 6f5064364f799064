/* Compares regions and entities. A chart draws the first rows of its table and calculates no sums. */

/** Marks a unit that is left out of its region's sum because its department's disclosure contains its money. */
function entityName(value, row) {
  return element("td", { class: "text", title: row.remark || value },
    row.counted === "false" ? element("small", { class: "apart" }, "not in its region's sum ") : null, value);
}

const YEAR = [
  { name: "fiscal_year", label: "Year", chinese: "年度", kind: "year" },
  { name: "kind", label: "Kind", chinese: "类型", kind: "word" },
];
const PLACE = {
  regions: [
    { name: "region_name", label: "Region", chinese: "地区", kind: "text" },
    { name: "province", label: "Province", chinese: "省份", kind: "text" },
    ...YEAR,
  ],
  entities: [
    { name: "entity_name", label: "Entity", chinese: "部门/单位", kind: "text", width: "name", cell: entityName },
    { name: "region_name", label: "Region", chinese: "地区", kind: "text" },
    ...YEAR,
  ],
};
const SCOPE = { name: "scope", label: "Funds", chinese: "资金", kind: "word", width: "scope" };

function amount(name, label, chinese) {
  return { name: `${name}_yuan`, label, chinese, kind: "money", basis: `${name}_basis`, reason: "reason" };
}

function entitiesWith(name) {
  return { name: `entities_with_${name}`, label: "of entities", chinese: "单位数", kind: "count" };
}

const TOTALS = [
  amount("expenditure_current", "Expenditure of the year", "本年支出"),
  amount("revenue_total", "Total revenue", "收入总计"),
];
const SPLIT = [
  amount("basic", "Basic", "基本支出"),
  amount("project", "Project", "项目支出"),
  amount("personnel", "Personnel", "人员经费"),
  amount("operating", "Operating", "公用经费"),
];
const EXPENSES = [
  ["expense.three_public", "Three public, total", "“三公”经费"],
  ["expense.abroad", "Travel abroad", "因公出国（境）"],
  ["expense.reception", "Reception", "公务接待"],
  ["expense.vehicle_purchase", "Vehicle purchases", "公务用车购置"],
  ["expense.vehicle_running", "Vehicle operation", "公务用车运行"],
  ["expense.meeting", "Meetings", "会议费"],
  ["expense.training", "Training", "培训费"],
  ["agency.operating_funds", "Operating funds", "机关运行经费"],
].map(([name, label, chinese]) => ({ name, label, chinese, kind: "money" }));

/** The label of a row in a chart, with the year if there are several. */
function rowName(level, rows) {
  const years = new Set(rows.map((row) => `${row.fiscal_year}${row.kind}`)).size > 1;
  return (row) => (level === "regions" ? row.region_name || row.region_code : row.entity_name)
    + (years ? ` ${row.fiscal_year ?? ""}${row.kind === "final" ? "决" : ""}` : "");
}

/** One bar per row and column, side by side or stacked. */
function rowBars(level, columns, stack) {
  return (rows) => {
    const name = rowName(level, rows);
    const first = rows.slice(0, BARS);
    return {
      names: first.map(name),
      series: columns.map((column) => ({
        name: `${column.label} ${column.chinese}`,
        values: first.map((row) => drawn(row[column.name])),
      })),
      stack,
      shown: first.length,
    };
  };
}

/** One bar per year of a region or entity. */
function yearBars(level, column) {
  return (rows) => {
    const plain = rowName(level, []);
    const key = (row) => `${row.region_code} ${plain(row)}`;
    const names = [...new Map(rows.map((row) => [key(row), plain(row)]))].slice(0, BARS);
    const kept = new Set(names.map(([id]) => id));
    const first = rows.filter((row) => kept.has(key(row)));
    const years = [...new Set(first.map((row) => `${row.fiscal_year ?? ""} ${word(row.kind)}`))].sort();
    const values = new Map(first.map((row) => [`${key(row)} ${row.fiscal_year ?? ""} ${word(row.kind)}`, drawn(row[column.name])]));
    return {
      names: names.map(([, name]) => name),
      series: years.map((year) => ({ name: year, values: names.map(([id]) => values.get(`${id} ${year}`) ?? null) })),
      shown: first.length,
    };
  };
}

/** Shares of the classes, one bar per region or entity, year and scope. */
function classBars(level) {
  return (rows) => {
    const name = rowName(level, rows);
    const scopes = new Set(rows.map((row) => row.scope)).size > 1;
    const key = (row) => `${row.region_code} ${name(row)} ${row.scope}`;
    const bars = [...new Map(rows.map((row) => [key(row), name(row) + (scopes ? ` (${word(row.scope)})` : "")]))].slice(0, BARS);
    const kept = new Set(bars.map(([id]) => id));
    const first = rows.filter((row) => kept.has(key(row)));
    const classes = [...new Map(first.map((row) => [row.class_code, row.class_name]))].sort(([a], [b]) => (a < b ? -1 : 1));
    const values = new Map(first.map((row) => [`${key(row)} ${row.class_code}`, row.share === "" ? null : Number(row.share) * 100]));
    return {
      names: bars.map(([, label]) => label),
      series: classes.map(([code, label]) => ({
        name: `${code} ${label}`,
        values: bars.map(([id]) => values.get(`${id} ${code}`) ?? null),
      })),
      stack: true,
      percent: true,
      shown: first.length,
    };
  };
}

/** The comparisons, each for regions and for entities: table, columns and chart. */
const COMPARISONS = [
  {
    id: "totals", title: "Expenditure and revenue", chinese: "收支总额", facets: ["fiscal_year", "kind"],
    sort: { name: "expenditure_current_yuan", descending: true },
    all: { regions: "compare_region", entities: "compare_totals" },
    measures: TOTALS,
    regions: { table: "regions", columns: [...TOTALS, { name: "entities", label: "Entities", chinese: "单位数", kind: "count" }] },
    entities: { table: "entities", columns: [...TOTALS, amount("carried_over", "Carried over", "上年结转")] },
  },
  {
    id: "split", title: "Basic and project expenditure", chinese: "基本支出与项目支出", facets: ["fiscal_year", "kind"],
    sort: { name: "basic_yuan", descending: true },
    all: { regions: "compare_region", entities: "compare_totals" },
    regions: { table: "regions", columns: [...SPLIT, entitiesWith("split")], chart: rowBars("regions", SPLIT.slice(0, 2), true) },
    entities: { table: "entities", columns: SPLIT, chart: rowBars("entities", SPLIT.slice(0, 2), true) },
  },
  {
    id: "functional", title: "Functional classes", chinese: "支出功能分类（类）", facets: ["scope", "fiscal_year", "kind", "class_name"],
    chosen: { scope: "all_funds" },
    sort: { name: "amount_yuan", descending: true },
    all: { regions: "compare_functional_region", entities: "compare_functional" },
    ...Object.fromEntries(["regions", "entities"].map((level) => [level, {
      table: level === "regions" ? "functional_region" : "functional",
      columns: [
        SCOPE,
        { name: "class_code", label: "Class", chinese: "类", kind: "text", width: "code" },
        { name: "class_name", label: "Name", chinese: "名称", kind: "text", width: "name" },
        { name: "amount_yuan", label: "Amount", chinese: "金额", kind: "money", basis: "basis" },
        { name: "share", label: "Share", chinese: "占比", kind: "share" },
      ],
      chart: classBars(level),
    }])),
  },
  {
    id: "expenses", title: "Three public expenses and operating funds", chinese: "“三公”经费与机关运行经费", facets: ["fiscal_year", "kind"],
    all: { regions: "compare_region", entities: "compare_three_public" },
    regions: {
      table: "regions", sort: { name: "three_public_yuan", descending: true },
      columns: [amount("three_public", "Three public", "“三公”经费"), entitiesWith("three_public"),
        amount("operating_funds", "Operating funds", "机关运行经费"), entitiesWith("operating_funds")],
      chart: rowBars("regions", [amount("three_public", "Three public", "“三公”经费"),
        amount("operating_funds", "Operating funds", "机关运行经费")], false),
    },
    entities: {
      table: "expenses", columns: EXPENSES, sort: { name: "expense.three_public", descending: true },
      chart: rowBars("entities", EXPENSES.slice(1, 5), true),
    },
  },
];

class Comparison {
  constructor(spec) {
    this.spec = spec;
    this.controls = element("div", { class: "controls" });
    this.place = element("div");
    this.chart = new Chart();
    this.element = element("article", { id: spec.id },
      element("h3", {}, ...bilingual(spec.title, spec.chinese)), this.controls, this.chart.element, this.place);
    this.measure = spec.measures?.[0];
    if (spec.measures) {
      this.controls.append(this.measures());
    }
  }

  measures() {
    const select = element("select", { "aria-label": `Chart of: ${this.spec.title}` },
      ...this.spec.measures.map((column, i) => element("option", { value: i }, `${column.label} ${column.chinese}`)));
    select.addEventListener("change", () => {
      this.measure = this.spec.measures[select.value];
      this.draw(this.table.shown);
    });
    return element("label", {}, "Chart of ", select);
  }

  level(level) {
    this.at = level;
    const { table, columns, sort } = this.spec[level];
    this.table = new DataTable({
      name: `${this.spec.id}-by-${level}`,
      title: `${this.spec.title}, by ${level === "regions" ? "region" : "entity"}`,
      columns: [...PLACE[level], ...columns],
      rows: rowsOf(table),
      total: totalOf(table),
      facets: this.spec.facets,
      chosen: this.spec.chosen,
      sort: sort ?? this.spec.sort,
      all: `compare/${this.spec.all[level]}.csv`,
      onChange: (rows) => this.draw(rows),
    });
    this.place.replaceChildren(this.table.element);
  }

  draw(rows) {
    const make = this.spec[this.at].chart ?? yearBars(this.at, this.measure);
    const { names, series, stack, percent, shown } = make(rows);
    const what = this.measure ? this.measure.label : this.spec.title;
    const which = shown === rows.length ? "" : `the first ${count(shown)} of `;
    this.chart.show(() => bars(make(rows)), barsHeight(names, series.length, stack),
      `${what}, in ${percent ? "per cent" : unit.word}: ${which}${count(rows.length)} rows of the table below.`);
  }
}

function compare() {
  const comparisons = COMPARISONS.map((spec) => new Comparison(spec));
  part("comparisons").append(...comparisons.map((one) => one.element));
  choice(part("level"), "level", [["regions", "Regions", "地区"], ["entities", "Entities", "部门/单位"]],
    totalOf("entities") > BARS ? "regions" : "entities",
    (level) => comparisons.forEach((one) => one.level(level)));
}

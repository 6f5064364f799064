/* Overview, the last run, and the documents. */

function figure(label, chinese, value, hint = "") {
  return element("div", { class: "figure" },
    element("dt", {}, ...bilingual(label, chinese)),
    element("dd", {}, value, hint ? element("small", {}, hint) : null));
}

function overview() {
  const totals = Object.fromEntries(rowsOf("totals").map((row) => [row.name, row.count]));
  const loaded = totals["documents.loaded"] + totals["documents.loaded_with_findings"];
  const vouched = totals.facts ? `${Math.floor((100 * totals.vouched_facts) / totals.facts)} % verified by a check` : "";
  part("figures").append(
    figure("Documents", "文件", count(loaded), `${count(totals["documents.loaded_with_findings"])} with findings`),
    figure("Refused", "未入库", count(totals["documents.quarantined"]), `${count(totals["documents.superseded"])} superseded`),
    figure("Tables", "表格", count(totals.tables)),
    figure("Facts", "数据项", count(totals.facts), vouched),
    figure("Errors", "错误", count(totals["findings.error"]),
      `${count(totals["findings.warning"])} warnings, ${count(totals["findings.info"])} remarks`));
}

function lastRun() {
  const [run] = rowsOf("run");
  if (!run) {
    part("run").append(figure("Runs", "运行", "none yet"));
    return;
  }
  part("run").append(
    figure("Run", "运行", `${run.run}`, `${run.command}, ${run.started_at.slice(0, 16).replace("T", " ")} UTC`),
    figure("Found", "发现", count(run.discovered)),
    figure("Loaded", "入库", count(run.loaded)),
    figure("Refused", "未入库", count(run.quarantined)),
    figure("Unchanged", "未变", count(run.unchanged)),
    figure("Duration", "用时", run.seconds === null ? "not ended" : duration(run.seconds)));
}

function duration(seconds) {
  return seconds < 120 ? `${seconds} s` : seconds < 7200 ? `${Math.round(seconds / 60)} min` : `${Math.round(seconds / 3600)} h`;
}

const NEWS = ["new", "changed", "superseded", "refused"];

/** Counts news by source. */
function sources() {
  const bySource = new Map();
  rowsOf("news").forEach(({ source, news }) => {
    const row = bySource.get(source) ?? { source: source || "local folder", new: 0, changed: 0, superseded: 0, refused: 0 };
    row[news] += 1;
    bySource.set(source, row);
  });
  if (bySource.size > 0) {
    part("sources").append(new DataTable({
      name: "news-by-source",
      title: "What is new, by source",
      columns: [
        { name: "source", label: "Source", chinese: "来源", kind: "text", width: "name" },
        ...NEWS.map((name) => ({ name, label: word(name), chinese: WORDS[name][1], kind: "count" })),
      ],
      rows: [...bySource.values()],
      sort: { name: "source", descending: false },
    }).element);
  }
}

function documents() {
  const news = new Map(rowsOf("news").map((row) => [row.disclosure_id, row.news]));
  const rows = rowsOf("documents").map((row) => ({ ...row, news: news.get(row.disclosure_id) ?? "" }));
  part("documents").append(element("h3", {}, ...bilingual("Documents", "文件")), new DataTable({
    name: "documents",
    title: "Documents",
    columns: [
      { name: "news", label: "This run", chinese: "本次", kind: "word" },
      { name: "source_file", label: "File", chinese: "文件", kind: "text", width: "long" },
      { name: "region_name", label: "Region", chinese: "地区", kind: "text" },
      { name: "entity_name", label: "Entity", chinese: "部门/单位", kind: "text", width: "name" },
      { name: "fiscal_year", label: "Year", chinese: "年度", kind: "year" },
      { name: "kind", label: "Kind", chinese: "类型", kind: "word" },
      { name: "template", label: "Layout", chinese: "版式", kind: "text" },
      { name: "status", label: "Status", chinese: "状态", kind: "word", cell: status, width: "text" },
      { name: "tables_found", label: "Tables", chinese: "表", kind: "count" },
      { name: "fact_count", label: "Facts", chinese: "数据项", kind: "count" },
      { name: "errors", label: "Errors", chinese: "错误", kind: "count" },
      { name: "warnings", label: "Warnings", chinese: "警告", kind: "count" },
    ],
    rows,
    total: totalOf("documents"),
    all: "csv/disclosures.csv",
    facets: ["news", "status", "fiscal_year", "kind"],
  }).element);
}

function status(value, row) {
  return element("td", { title: row.message || word(value) },
    element("span", { class: `status ${value}` }, word(value)), row.message ? ` ${row.message}` : null);
}

/* Tables that can be sorted, filtered and downloaded. Of long tables only the visible rows are in the document. */

/** In pixels, as in page.css. All rows have one line, so that their positions can be computed. */
const ROW_HEIGHT = 33;
const ALWAYS_WHOLE = 60;
const BEYOND_SIGHT = 12;

/** Up to this many rows no filter is offered. */
const GLANCE = 5;

const PRINTED_ROWS = 200;

/** How values of each kind are shown and sorted. */
const KINDS = {
  text: { text: (value) => value ?? "", order: (value) => value ?? "" },
  word: { text: word, order: (value) => value ?? "" },
  year: { text: (value) => value ?? "", order: (value) => (value === null || value === "" ? "" : Number(value)) },
  count: { text: count, order: (value) => (value === null || value === "" ? "" : Number(value)), numeric: true },
  money: { text: money, order: (value) => (value === "" ? "" : Number(value)), numeric: true },
  share: { text: share, order: (value) => (value === "" ? "" : Number(value)), numeric: true },
};

const tables = [];

function inOrder(kind, name, descending) {
  const key = KINDS[kind]?.order ?? KINDS.text.order;
  return (one, other) => {
    const [a, b] = [key(one[name]), key(other[name])];
    if (a === "" || b === "") {
      return (a === "") - (b === "");
    }
    return (a < b ? -1 : a > b ? 1 : 0) * (descending ? -1 : 1);
  };
}

class DataTable {
  /**
   * @param name of the file that can be downloaded
   * @param title for those who do not see the table
   * @param columns of { name, label, chinese, kind, width, basis, cell }
   * @param facets names of columns with few values, by which rows can be chosen
   * @param chosen values by which rows are chosen at first
   * @param sort { name, descending }
   * @param all where all rows are, if the page has only the first
   */
  constructor({ name, title, columns, rows, total, facets = [], chosen = {}, sort = null, all = "", onChange = () => {} }) {
    Object.assign(this, { name, title, columns, rows, total: total ?? rows.length, facets, sort, all, onChange });
    this.chosen = new Map(Object.entries(chosen).filter(([name, value]) => rows.some((row) => row[name] === value)));
    this.words = "";
    this.element = element("div", { class: "data" });
    this.element.append(this.tools(), this.sheet());
    tables.push(this);
    this.update();
  }

  tools() {
    this.tally = element("output", { class: "tally" });
    const search = element("input", { type: "search", placeholder: "Filter", "aria-label": `Filter: ${this.title}` });
    search.addEventListener("input", () => {
      this.words = search.value.trim().toLowerCase();
      this.update();
    });
    const save = element("button", { type: "button", title: "Saves the rows as shown, in yuan" }, "Download CSV");
    save.addEventListener("click", () =>
      download(`${this.name}.csv`, Object.keys(this.rows[0] ?? {}), this.shown));
    const choices = this.rows.length > GLANCE ? [search, ...this.facets.map((name) => this.facet(name))] : [];
    return element("div", { class: "tools" }, ...choices, this.tally, save);
  }

  facet(name) {
    const values = [...new Set(this.rows.map((row) => String(row[name] ?? "")))].sort();
    if (values.length < 2) {
      return null;
    }
    const label = this.columns.find((column) => column.name === name)?.label ?? name;
    const select = element("select", { "aria-label": `${label}: ${this.title}` },
      element("option", { value: "*" }, `${label}: all`),
      ...values.map((value) => element("option", { value }, value === "" ? "(none)" : word(value))));
    select.value = this.chosen.get(name) ?? "*";
    select.addEventListener("change", () => {
      this.chosen.set(name, select.value);
      this.update();
    });
    return select;
  }

  sheet() {
    this.heads = this.columns.map((column) => this.head(column));
    this.body = element("tbody");
    const widths = this.columns.map((column) => element("col", { class: `w-${column.width ?? column.kind}` }));
    this.sheetElement = element("table", {},
      element("caption", { class: "hidden" }, this.title),
      element("colgroup", {}, ...widths),
      element("thead", {}, element("tr", {}, ...this.heads)),
      this.body);
    this.scroller = element("div", { class: "scroller", tabindex: "0", role: "region", "aria-label": this.title },
      this.sheetElement);
    this.scroller.addEventListener("scroll", () => this.draw(), { passive: true });
    return this.scroller;
  }

  head(column) {
    const label = element("b", { class: column.label.length > 4 && column.kind === "cover" ? "label tall" : "label" }, column.label);
    const sorter = element("button", { type: "button", title: column.hint }, label,
      column.chinese ? element("span", { lang: "zh-Hans" }, column.chinese) : null);
    sorter.addEventListener("click", () => {
      const again = this.sort?.name === column.name;
      this.sort = { name: column.name, descending: again ? !this.sort.descending : Boolean(KINDS[column.kind]?.numeric) };
      this.update();
    });
    return element("th", { scope: "col", class: column.kind }, sorter);
  }

  /** Filters, sorts and draws the rows, and notifies the listeners. */
  update() {
    const wanted = [...this.chosen].filter(([, value]) => value !== "*");
    this.shown = this.rows.filter((row) =>
      wanted.every(([name, value]) => String(row[name] ?? "") === value) && this.matches(row));
    if (this.sort) {
      const kind = this.columns.find((column) => column.name === this.sort.name)?.kind;
      this.shown.sort(inOrder(kind, this.sort.name, this.sort.descending));
    }
    this.columns.forEach((column, i) => {
      const way = this.sort?.name === column.name ? (this.sort.descending ? "descending" : "ascending") : null;
      way ? this.heads[i].setAttribute("aria-sort", way) : this.heads[i].removeAttribute("aria-sort");
    });
    this.sheetElement.setAttribute("aria-rowcount", this.shown.length + 1);
    this.scroller.scrollTop = 0;
    this.tell();
    this.drawnFrom = -1;
    this.draw();
    this.onChange(this.shown);
  }

  matches(row) {
    return this.words === "" || this.columns.some((column) =>
      String(row[column.name] ?? "").toLowerCase().includes(this.words));
  }

  tell() {
    const rows = this.shown.length === this.rows.length ? count(this.rows.length)
      : `${count(this.shown.length)} of ${count(this.rows.length)}`;
    const more = this.total > this.rows.length
      ? `, the first of ${count(this.total)}; all are in ${this.all}` : "";
    this.tally.textContent = `${rows} ${rows === "1" ? "row" : "rows"}${more}`;
  }

  /** Draws the visible rows, with empty space for the others; all of them if they are few. */
  draw() {
    const all = this.shown.length;
    let [from, to] = [0, all];
    if (this.printing) {
      to = Math.min(all, PRINTED_ROWS);
    } else if (all > ALWAYS_WHOLE) {
      from = Math.max(0, Math.floor(this.scroller.scrollTop / ROW_HEIGHT) - BEYOND_SIGHT);
      from -= from % BEYOND_SIGHT;
      to = Math.min(all, from + Math.ceil((this.scroller.clientHeight || 420) / ROW_HEIGHT) + 3 * BEYOND_SIGHT);
    }
    if (from === this.drawnFrom && to === this.drawnTo) {
      return;
    }
    [this.drawnFrom, this.drawnTo] = [from, to];
    const rows = this.shown.slice(from, to).map((row, i) => this.line(row, from + i));
    this.body.replaceChildren(this.space(from), ...rows, this.space(this.printing ? 0 : all - to), ...this.rest(all, to));
  }

  rest(all, to) {
    return this.printing && to < all
      ? [element("tr", {}, element("td", { colspan: this.columns.length }, `and ${count(all - to)} more rows`))] : [];
  }

  space(rows) {
    const made = element("tr", { class: "space", "aria-hidden": "true" });
    made.style.height = `${rows * ROW_HEIGHT}px`;
    made.hidden = rows === 0;
    return made;
  }

  line(row, place) {
    return element("tr", { "aria-rowindex": place + 2, class: place % 2 ? "odd" : null },
      ...this.columns.map((column) => this.cell(column, row)));
  }

  cell(column, row) {
    const value = row[column.name];
    if (column.cell) {
      return column.cell(value, row, column);
    }
    const text = String(KINDS[column.kind].text(value));
    const derived = column.basis && row[column.basis] === "derived";
    const hint = column.kind === "money" && value !== "" ? `${value} yuan${derived ? ", derived" : ""}`
      : value === "" && column.reason ? row[column.reason] : text;
    return element("td", { class: column.kind + (derived ? " derived" : ""), title: hint || null }, text);
  }

  print(printing) {
    this.printing = printing;
    this.draw();
  }
}

function redrawTables() {
  tables.filter((table) => table.element.isConnected).forEach((table) => {
    table.drawnFrom = -1;
    table.draw();
    table.onChange(table.shown);
  });
}

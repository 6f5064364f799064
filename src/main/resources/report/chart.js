/* Charts. They are drawn when they become visible, redrawn when colours, unit or rows change, and printed in light colours. */

/** More bars than these are unreadable. */
const BARS = 15;
const PRINT_WIDTH = 690;

const charts = [];

/** Whether the page is being printed. */
let printing = false;

function colour(name) {
  return getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
}

function palette() {
  return Array.from({ length: 10 }, (unused, i) => colour(`series-${i + 1}`));
}

const seen = new IntersectionObserver((entries) => entries
  .filter((entry) => entry.isIntersecting)
  .forEach((entry) => charts.find((chart) => chart.host === entry.target)?.appear()), { rootMargin: "200px" });

const sized = new ResizeObserver((entries) => entries.forEach((entry) =>
  charts.find((chart) => chart.host === entry.target)?.fit()));

class Chart {
  constructor() {
    this.host = element("div", { class: "chart", role: "img" });
    this.note = element("figcaption");
    this.element = element("figure", {}, this.host, this.note);
    charts.push(this);
    seen.observe(this.host);
    sized.observe(this.host);
  }

  /** @param make makes the option; called again when colours change */
  show(make, height, note) {
    Object.assign(this, { make, height });
    this.note.textContent = note;
    this.host.setAttribute("aria-label", note);
    this.draw();
  }

  appear() {
    this.visible = true;
    this.draw();
  }

  draw() {
    if (!this.make) {
      return;
    }
    if (!this.visible && !printing) {
      this.host.style.height = `${this.height}px`;
      return;
    }
    const option = this.make();
    const height = this.height + option.grid.top;
    this.host.style.height = `${height}px`;
    this.engine ??= echarts.init(this.host, null, { renderer: "svg" });
    this.engine.resize(printing ? { width: PRINT_WIDTH, height } : { height });
    this.engine.setOption({ ...common(), ...option }, { notMerge: true });
  }

  fit() {
    if (this.engine && !printing) {
      this.engine.resize();
    }
  }

  dispose() {
    seen.unobserve(this.host);
    sized.unobserve(this.host);
    this.engine?.dispose();
    charts.splice(charts.indexOf(this), 1);
  }
}

function common() {
  return {
    animation: false,
    color: palette(),
    textStyle: { fontFamily: getComputedStyle(document.body).fontFamily, color: colour("ink") },
    /* Text, not markup: names come from documents. */
    tooltip: {
      trigger: "axis",
      axisPointer: { type: "shadow", shadowStyle: { color: colour("shade") } },
      renderMode: "richText",
      backgroundColor: colour("paper"),
      borderColor: colour("line"),
      textStyle: { color: colour("ink"), fontSize: 12 },
      confine: true,
    },
  };
}

/** A scrolling legend takes one line, but paper cannot scroll. */
function legendHeight(series) {
  return series < 2 ? 8 : 14 + 22 * (printing ? Math.ceil(series / 4) : 1);
}

/** Horizontal bars, the first row on top. Series are of { name, values }. */
function bars({ names, series, stack = false, percent = false }) {
  return {
    grid: { left: 4, right: 28, top: legendHeight(series.length), bottom: 6, outerBoundsMode: "same", outerBoundsContain: "axisLabel" },
    legend: series.length > 1
      ? { type: printing ? "plain" : "scroll", top: 4, left: 0, itemWidth: 12, itemHeight: 12, icon: "rect", textStyle: { color: colour("ink"), fontSize: 12 },
        pageTextStyle: { color: colour("ink") }, pageIconColor: colour("accent"), pageIconInactiveColor: colour("line") }
      : undefined,
    xAxis: {
      type: "value",
      max: percent ? 100 : undefined,
      axisLabel: { color: colour("muted"), hideOverlap: true },
      splitLine: { lineStyle: { color: colour("line") } },
    },
    yAxis: {
      type: "category",
      inverse: true,
      data: names,
      axisTick: { show: false },
      axisLine: { lineStyle: { color: colour("line") } },
      axisLabel: { color: colour("ink"), width: 190, overflow: "truncate", interval: 0 },
    },
    series: series.map(({ name, values }) => ({
      type: "bar",
      name,
      data: values,
      stack: stack ? "all" : undefined,
      barMaxWidth: stack || series.length === 1 ? 18 : 12,
      itemStyle: { borderColor: colour("paper"), borderWidth: stack ? 0.5 : 0 },
    })),
  };
}

function barsHeight(names, series, stack) {
  return 40 + names.length * (stack || series < 2 ? 28 : 14 * series + 10);
}

function printCharts(on) {
  printing = on;
  document.documentElement.classList.toggle("printing", on);
  tables.filter((table) => table.element.isConnected).forEach((table) => table.print(on));
  charts.forEach((chart) => chart.draw());
}

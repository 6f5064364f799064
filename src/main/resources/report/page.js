/* Puts the page together. */

overview();
lastRun();
sources();
documents();
coverage();
compare();
findings();

document.getElementById("unit").addEventListener("change", (event) => {
  unit = UNITS[event.target.value];
  redrawTables();
});

matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => charts.forEach((chart) => chart.draw()));
addEventListener("beforeprint", () => printCharts(true));
addEventListener("afterprint", () => printCharts(false));
performance.mark("ready");
document.documentElement.dataset.ready = "true";

/* Formats numbers. Amounts stay exact: they are texts of decimal digits and are rounded as whole numbers. */

const UNITS = {
  yuan: { word: "元", places: 0, decimals: 2 },
  wan: { word: "万元", places: 4, decimals: 2 },
  yi: { word: "亿元", places: 8, decimals: 4 },
};

/** The most decimals of an amount, as in the database. */
const SCALE = 10;

let unit = UNITS.wan;

/** Divides a decimal text by a power of ten, rounds half up, and separates thousands. */
function shifted(decimal, places, decimals) {
  const negative = decimal.startsWith("-");
  const [whole, fraction = ""] = decimal.replace("-", "").split(".");
  const digits = BigInt(whole + fraction.padEnd(SCALE, "0").slice(0, SCALE));
  const step = 10n ** BigInt(SCALE + places - decimals);
  const rounded = ((digits + step / 2n) / step).toString().padStart(decimals + 1, "0");
  const cut = rounded.length - decimals;
  const sign = negative && /[1-9]/.test(rounded) ? "−" : "";
  return sign + grouped(rounded.slice(0, cut)) + (decimals ? "." + rounded.slice(cut) : "");
}

function grouped(digits) {
  return digits.replace(/\B(?=(\d{3})+$)/g, ",");
}

/** An amount in yuan, in the unit that the reader has chosen. */
function money(yuan) {
  return yuan === "" ? "" : shifted(yuan, unit.places, unit.decimals);
}

/** An amount as a binary number, exact enough for the length of a bar and the order of rows. */
function drawn(yuan) {
  return yuan === "" || yuan === null ? null : Number(yuan) / 10 ** unit.places;
}

function share(text) {
  return text === "" ? "" : shifted(text, -2, 1) + " %";
}

function count(number) {
  return number === null || number === "" ? "" : grouped(String(number));
}

/** Words of the data in English and Chinese. */
const WORDS = {
  budget: ["budget", "预算"],
  final: ["final accounts", "决算"],
  department: ["department", "部门"],
  unit: ["unit", "单位"],
  all_funds: ["all funds", "全部资金"],
  general_public_budget: ["general public budget", "一般公共预算"],
  loaded: ["loaded", "已入库"],
  loaded_with_findings: ["with findings", "有疑点"],
  quarantined: ["refused", "未入库"],
  superseded: ["superseded", "已被替代"],
  new: ["new", "新增"],
  changed: ["read again", "重新读取"],
  refused: ["refused", "未入库"],
  failed_check: ["failed a check", "核对未通过"],
  found: ["found", "有数据"],
  empty: ["empty", "空表"],
  missing: ["missing", "缺失"],
  unreadable: ["unreadable", "无法读取"],
  extraction: ["extraction", "识别"],
  publisher: ["publisher", "发布单位"],
  form: ["Performance forms", "绩效目标表"],
  disclosure: ["The whole document", "整份文件"],
};

function word(text) {
  return WORDS[text]?.[0] ?? text;
}

const CAPTIONS = new Map(rowsOf("captions").map((row) => [row.table_key, row.caption]));

/** The Chinese name of a table or subject. */
function caption(key) {
  return CAPTIONS.get(key) ?? WORDS[key]?.[1] ?? "";
}

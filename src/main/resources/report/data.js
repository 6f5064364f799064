/* The data of the page: tables of rows, each row an array in the order of the columns. */

const contents = Object.assign({}, ...["data-dataset", "data-run"].map(
  (id) => JSON.parse(document.getElementById(id).textContent)));

const asked = new Map();

/** The rows of a table as objects by column name; none if there is no such table. */
function rowsOf(name) {
  if (!asked.has(name)) {
    const { columns, rows } = contents[name] ?? { columns: [], rows: [] };
    asked.set(name, rows.map((row) => Object.fromEntries(columns.map((column, i) => [column, row[i]]))));
  }
  return asked.get(name);
}

/** Names of the columns of a table. */
function columnsOf(name) {
  return contents[name]?.columns ?? [];
}

/** How many rows there are in all; the page may have only the first. */
function totalOf(name) {
  return contents[name]?.total ?? 0;
}

/**
 * An element with attributes and children. Texts become text nodes, never markup: a publisher's words stay words.
 */
function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined && value !== false) {
      made.setAttribute(name, value === true ? "" : value);
    }
  }
  made.append(...children.filter((child) => child !== null));
  return made;
}

/** A part of the page that a script fills. */
function part(name) {
  return document.querySelector(`[data-part="${name}"]`);
}

/** A caption in English and Chinese. */
function bilingual(english, chinese) {
  return [document.createTextNode(english), ...(chinese ? [" ", element("span", { lang: "zh-Hans" }, chinese)] : [])];
}

package org.yusuan.document.template;

/**
 * A line that names a table.
 *
 * @param table the table it names
 * @param title the spelling in the template
 * @param printed the line as printed, without white space
 * @param score 0..100, the more of the line the title explains the higher
 */
record TitleMatch(TableSpec table, NormalisedText title, String printed, int score) {}

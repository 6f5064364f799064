/**
 * Places the tables of a document as standard tables and reads their rows into facts. In come the document's grids (ruled or
 * aligned tables of cells) and the templates, YAML files that describe the layouts of a province; out come
 * {@link org.yusuan.document.template.MappedTables}: facts, findings, and the cells that became neither. Begin with
 * {@link org.yusuan.document.template.TableMapper}. {@code TemplateChoice} picks a template, {@code TablePlacer} finds the table
 * by title and header, {@code ColumnMatching} assigns its columns, {@code ColumnScoring} and {@code MatchingWeights} decide how
 * well a column is a measure, and {@code BodyReader} reads the rows. A province is a file: titles and headers are matched by
 * normalised text with synonyms, never by position alone (docs/decisions/0013, 0025).
 */
@NullMarked
package org.yusuan.document.template;

import org.jspecify.annotations.NullMarked;

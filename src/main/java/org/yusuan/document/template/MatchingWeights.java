package org.yusuan.document.template;

/**
 * Every number that decides which table a grid is and which measure a column holds. {@link #DEFAULT} holds the values in use,
 * each with its reason; docs/decisions/0025 argues them. Scores add up over a header, over the columns of a table, and over
 * the tables of a document, so only their relations matter.
 *
 * @param header how well the header of one column fits a spelling of the template
 * @param block what the headers over a block of columns add
 * @param title how well a printed line fits the title of a table
 * @param choice when a table or a template is preferred to another
 */
record MatchingWeights(Header header, Block block, Title title, Choice choice) {

    /** The weights in use. */
    static final MatchingWeights DEFAULT = new MatchingWeights(
            new Header(10, 9, 6, 3, 1, 3, 2), new Block(3, -8, -4), new Title(100, 2, 2, 5), new Choice(8, 4, 5, 2));

    /**
     * The header of one column. All are at least 1, for 0 means that the header does not fit.
     *
     * @param exact the leaf is the spelling. 10: the unit in which the others are measured
     * @param cut a ruling cuts the spelling in two, so that the leaf and the header over it make it up. 9: as sure as the exact
     *     text, unless a column has exactly that
     * @param contained the leaf says a little more, or a little less, than the spelling. 6: more than half of exact, so that
     *     one such column outweighs leaving a column unexplained, and less than exact, so that the exact one wins
     * @param shortestContained characters that a text needs to be looked for inside another. 3: shorter words (合计, 项目) stand
     *     inside too many headers
     * @param anything the spelling demands no header ({@code "*"}). 1: any other column that fits wins
     * @param parent for each header that the spelling demands over the leaf ({@code 公共预算拨款/小计}). 3: the longer spelling
     *     wins against the leaf alone
     * @param nextParent the demanded header stands right over the leaf, not only somewhere above. 2: of two columns 小计 the one
     *     right below the demanded header wins, and the bonus stays below that of a whole header
     */
    record Header(int exact, int cut, int contained, int shortestContained, int anything, int parent, int nextParent) {}

    /**
     * The block in which a column stands.
     *
     * @param own a header of this block stands over the column. 3: as much as a demanded parent, which it is
     * @param foreign a header of another block stands over the column. -8: rules out all but an exact leaf, for a column below
     *     支出 is hardly one of 收入
     * @param unexplained a printed header that no column of the template explains. -4: less than any real fit gains, so that
     *     a column is left out only if it would push out a better one
     */
    record Block(int own, int foreign, int unexplained) {}

    /**
     * A title over a table.
     *
     * @param whole the line is the title and nothing else. 100: as much as ten exact columns, so that a title decides between
     *     tables with the same columns
     * @param charactersBeforeAPoint characters before the title that cost one point. 2: number, entity and year usually stand
     *     there, so they cost little
     * @param perCharacterBehind points that each character behind the title costs. 2: behind it usually stands nothing
     * @param otherWords points that a title costs that means the same in other words. 5: the title to the letter wins
     */
    record Title(int whole, int charactersBeforeAPoint, int perCharacterBehind, int otherWords) {}

    /**
     * The choice between tables and between templates.
     *
     * @param titleLines lines over a table that may be its title. 8: title, table number, entity, unit and a line of prose
     * @param fewestColumnsWithoutTitle columns that must all fit exactly where no title names the table. 4: three columns such
     *     as 科目编码, 科目名称, 合计 stand in most tables
     * @param clearLead points by which such a table must lead the second best. 5: half an exact column; closer ones are a doubt,
     *     and are left unplaced
     * @param vocabularyLead how many times as many tables the shared vocabulary must place for the best template to be
     *     dropped. 2: a template that places half of the tables still describes the layout
     */
    record Choice(int titleLines, int fewestColumnsWithoutTitle, int clearLead, int vocabularyLead) {}
}

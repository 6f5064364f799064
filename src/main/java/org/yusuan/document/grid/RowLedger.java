package org.yusuan.document.grid;

/**
 * The account of a logical table's rows: rows in = rows out.
 *
 * @param onPages rows of all its parts as they stand on the pages
 * @param repeatedHeaders rows left out because they repeat the header on a later page
 * @param joined rows that were the second half of a row cut by the page break
 * @param kept rows of the logical table
 */
public record RowLedger(int onPages, int repeatedHeaders, int joined, int kept) {

    /** Whether no row was lost and none was made up. */
    public boolean balances() {
        return onPages == repeatedHeaders + joined + kept;
    }
}

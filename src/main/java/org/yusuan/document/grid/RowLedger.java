package org.yusuan.document.grid;

/**
 * The account of a logical table's rows: no row may be lost or invented.
 *
 * @param onPages rows of all its parts on the pages
 * @param repeatedHeaders rows left out because they repeat the header on a later page
 * @param joined rows that are the second half of a row cut by a page break
 * @param kept rows of the logical table
 */
public record RowLedger(int onPages, int repeatedHeaders, int joined, int kept) {

    /** Whether no row was lost and none was invented. */
    public boolean balances() {
        return onPages == repeatedHeaders + joined + kept;
    }
}

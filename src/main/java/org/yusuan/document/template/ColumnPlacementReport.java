package org.yusuan.document.template;

/**
 * A printed column of a table, and what a template takes it for.
 *
 * @param number 1-based, from the left
 * @param header what is printed over it, from the top down with slashes; empty if nothing is
 * @param taken what it holds in the words of a template file, with its block; empty if nothing explains it
 * @param spelling the spelling that its header fits, where it is not the header itself; else empty
 * @param amounts how many numbers stand in it
 */
public record ColumnPlacementReport(int number, String header, String taken, String spelling, int amounts) {

    /** Whether the template explains it. */
    public boolean explained() {
        return !taken.isEmpty();
    }

    /** Whether figures stand in it that would not become facts. */
    public boolean losesAmounts() {
        return !explained() && amounts > 0;
    }
}

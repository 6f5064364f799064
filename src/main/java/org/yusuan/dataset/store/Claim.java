package org.yusuan.dataset.store;

/**
 * The right to read one document of a run. It lasts until its lease ends and somebody else takes the document.
 *
 * @param run number of the run
 * @param number of the document within the run, from 1
 * @param token how often the document was taken, this time included: the fence against owners that come late
 * @param document what to read
 */
public record Claim(long run, int number, long token, DocumentToRead document) {}

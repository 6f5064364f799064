package org.yusuan.model;

/**
 * Where something is printed: decision 6 of the design, every fact has a box.
 *
 * @param page 1-based index of the page in the file, not its printed number
 * @param box the rectangle on the displayed page
 */
public record PageBox(int page, Box box) {}

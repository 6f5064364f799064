package org.yusuan.document.page;

/**
 * A page that was turned so that its text is upright.
 *
 * @param content in points of the turned page
 * @param quarters by how many quarters, clockwise, the displayed page was turned; 1 to 3
 */
public record TurnedPage(PageContent content, int quarters) {}

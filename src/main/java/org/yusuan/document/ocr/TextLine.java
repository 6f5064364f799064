package org.yusuan.document.ocr;

/**
 * Where a line of text stands.
 *
 * @param ink the rectangle around its ink
 * @param room the area it may be cut out with: within its cell
 */
record TextLine(PixelArea ink, PixelArea room) {}

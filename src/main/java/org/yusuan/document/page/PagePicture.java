package org.yusuan.document.page;

import java.awt.image.BufferedImage;

/**
 * A page as it is displayed.
 *
 * @param image in colour; its width over the page's is its scale
 * @param lost how many of the page's own pictures could not be unpacked and are missing from it
 */
public record PagePicture(BufferedImage image, int lost) {}

package org.yusuan.drawn.canvas;

import java.awt.Color;
import org.yusuan.model.Box;

/**
 * A way in which programs print a figure, so that a person reads it without trouble, but not a program that only
 * collects characters.
 */
public enum FigureHazard {
    /** An older figure stands before it, struck out by a line. */
    AFTER_A_STRUCK_ONE {
        @Override
        public void draw(PageCanvas page, double right, double baseline, String figure, TextStyle style) {
            double left = right - page.width(figure, style) - 1;
            String old = "9" + figure.substring(1);
            page.text(left, baseline, old, style.rightAligned());
            double middle = baseline - 0.33 * style.size();
            page.line(left - page.width(old, style), middle, left, middle, 0.5);
            page.text(right, baseline, figure, style.rightAligned());
        }
    },
    /** The older figure is struck out by a thin filled box for each of its characters. */
    AFTER_ONE_STRUCK_BY_BOXES {
        @Override
        public void draw(PageCanvas page, double right, double baseline, String figure, TextStyle style) {
            double left = right - page.width(figure, style) - 1 - page.width(figure, style);
            page.text(left, baseline, figure, style);
            double middle = baseline - 0.3 * style.size();
            double x = left;
            for (String character : figure.split("")) {
                double width = page.width(character, style);
                page.fill(new Box(x, middle - 0.3, x + width, middle + 0.3), Color.BLACK);
                x += width;
            }
            page.text(right, baseline, figure, style.rightAligned());
        }
    },
    /** A small raised digit stands behind it, the mark of a footnote. */
    WITH_A_RAISED_DIGIT {
        @Override
        public void draw(PageCanvas page, double right, double baseline, String figure, TextStyle style) {
            TextStyle small = style.sized(0.6 * style.size());
            double end = right - page.width("12", small);
            page.text(end, baseline, figure, style.rightAligned());
            page.text(end + 0.2, baseline - 0.4 * style.size(), "12", small);
        }
    },
    /** It is printed four times with small offsets, line by line. */
    OVERPRINTED {
        @Override
        public void draw(PageCanvas page, double right, double baseline, String figure, TextStyle style) {
            for (double shift : new double[] {0, 0.25, 0.5, 0.75}) {
                page.text(right + shift, baseline + shift, figure, style.rightAligned());
            }
        }
    },
    /** It has a grey shadow below and beside it. */
    SHADOWED {
        @Override
        public void draw(PageCanvas page, double right, double baseline, String figure, TextStyle style) {
            double shift = 0.16 * style.size();
            page.text(right + shift, baseline + shift, figure, style.rightAligned(), Color.LIGHT_GRAY);
            page.text(right, baseline, figure, style.rightAligned());
        }
    },
    /** It is printed over an older one that a white area covers. */
    OVER_A_WHITED_OUT_ONE {
        @Override
        public void draw(PageCanvas page, double right, double baseline, String figure, TextStyle style) {
            double width = page.width(figure, style);
            page.text(right - 2, baseline, "8" + figure.substring(1), style.rightAligned());
            page.fill(
                    new Box(right - width - 6, baseline - style.size(), right + 2, baseline + 0.3 * style.size()),
                    Color.WHITE);
            page.text(right, baseline, figure, style.rightAligned());
        }
    },
    /** Its digits stand apart. */
    LETTER_SPACED {
        @Override
        public void draw(PageCanvas page, double right, double baseline, String figure, TextStyle style) {
            page.justified(right - 2.2 * page.width(figure, style), right, baseline, figure, style);
        }
    },
    /** It is typed over an older one, as an annotation with a white ground. */
    TYPED_OVER {
        @Override
        public void draw(PageCanvas page, double right, double baseline, String figure, TextStyle style) {
            page.text(right, baseline, "7" + figure.substring(1), style.rightAligned());
            page.typedOver(around(page, right, baseline, figure, style), figure);
        }
    },
    /** It is the value of a form field. */
    FILLED_IN {
        @Override
        public void draw(PageCanvas page, double right, double baseline, String figure, TextStyle style) {
            page.field(around(page, right, baseline, figure, style), figure);
        }
    },
    /** A note and a hidden field with another figure lie over it. */
    UNDER_UNSEEN_NOTES {
        @Override
        public void draw(PageCanvas page, double right, double baseline, String figure, TextStyle style) {
            page.text(right, baseline, figure, style.rightAligned());
            page.unseenNotes(around(page, right, baseline, figure, style), "6" + figure.substring(1));
        }
    },
    /** Its minus is a drawn bar; the figure must be negative. */
    MINUS_IS_A_BAR {
        @Override
        public void draw(PageCanvas page, double right, double baseline, String figure, TextStyle style) {
            String digits = figure.substring(1);
            double left = right - page.width(digits, style);
            double middle = baseline - 0.31 * style.size();
            page.fill(
                    new Box(left - 0.45 * style.size(), middle - 0.3, left - 0.08 * style.size(), middle + 0.3),
                    Color.BLACK);
            page.text(right, baseline, digits, style.rightAligned());
        }
    };

    /** Draws a figure that ends at the right edge. */
    public abstract void draw(PageCanvas page, double right, double baseline, String figure, TextStyle style);

    private static Box around(PageCanvas page, double right, double baseline, String figure, TextStyle style) {
        double width = page.width(figure, style);
        return new Box(right - width - 8, baseline - style.size(), right + 1, baseline + 0.25 * style.size());
    }
}

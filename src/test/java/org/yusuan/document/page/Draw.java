package org.yusuan.document.page;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Drawing operators for tests, in points from the bottom left of a page of 400 by 300 points. */
final class Draw {
    private Draw() {}

    /** Latin text of 10 points, each character 6 wide. */
    static String text(double x, double y, String text) {
        return "BT /Latin 10 Tf 1 0 0 1 " + x + " " + y + " Tm (" + text + ") Tj ET\n";
    }

    /** Chinese text of 10 points, each character 10 wide. */
    static String song(double x, double y, String text) {
        return coded("Song", x, y, text, StandardCharsets.UTF_16BE);
    }

    static String gbk(double x, double y, String text) {
        return coded("Gbk", x, y, text, Charset.forName("GBK"));
    }

    static String nameless(double x, double y, String text) {
        return coded("Nameless", x, y, text, StandardCharsets.UTF_16BE);
    }

    private static String coded(String font, double x, double y, String text, Charset codes) {
        String hex = HexFormat.of().formatHex(text.getBytes(codes));
        return "BT /" + font + " 10 Tf 1 0 0 1 " + x + " " + y + " Tm <" + hex + "> Tj ET\n";
    }

    static String line(double x0, double y0, double x1, double y1) {
        return x0 + " " + y0 + " m " + x1 + " " + y1 + " l S\n";
    }

    static String fill(double x, double y, double width, double height) {
        return x + " " + y + " " + width + " " + height + " re f\n";
    }

    static String picture(double x, double y, double width, double height) {
        return "q " + width + " 0 0 " + height + " " + x + " " + y + " cm /Scan Do Q\n";
    }
}

package org.yusuan.document.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yusuan.document.grid.ContextLine;
import org.yusuan.document.grid.Grid;
import org.yusuan.document.grid.GridCell;
import org.yusuan.document.grid.TableStitcher;

/** A figure of a web page is what a person sees. */
class DisplayedHtmlTest {
    private final Path folder;

    DisplayedHtmlTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<s>9.10</s> 1.50",
                "<del>9.10</del>1.50",
                "<span style='text-decoration: line-through'>9.10</span> 1.50",
                "<span class=old>9.10</span> 1.50",
                "1.50<sup>1</sup>",
                "1.50<span style='vertical-align:super;font-size:7pt'>[1]</span>",
                "1.50<span class=mark>①</span>",
                "1.50<span style='color:#FFF'>99</span>",
                "1.50<span class=unseen>99</span>",
                "1.50<font color=white>99</font>",
                "1.50<span class=gone>99</span>",
                "1.50<span style='visibility:hidden'>99</span>",
                "1.50<span style='font-size:0'>99</span>",
                "&#x202d;1.&shy;50&#x202c;",
                "<span style='background:#036;color:#fff'>1.50</span>"
            })
    void onlyWhatIsSeenIsAFigure(String cell) throws IOException {
        assertThat(texts(page(cell))).containsExactly("科目", "合计", "项目", "教育", "1.50", "2.00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<td class=old>9.10",
                "<td style='visibility:hidden'>9.10",
                "<td style='color:white'>9.10",
                "<td class=mso style='text-decoration:line-through'>9.10"
            })
    void aCellOfWhichNothingIsSeenKeepsItsPlace(String cell) throws IOException {
        assertThat(texts(only(html("<tr><td>科目<td>合计<td>项目<tr><td>教育" + cell + "<td>2.00"), OfficeFormat.HTML)))
                .containsExactly("科目", "合计", "项目", "教育", "", "2.00");
    }

    @Test
    void aTextThatIsRaisedAsAWholeIsTheText() throws IOException {
        assertThat(texts(page("<sup>1.50</sup>"))).contains("1.50");
    }

    @Test
    void rowsHiddenByAStyleSheetAreNotRead() throws IOException {
        Grid grid = only(html("<tr><td>科目<td>合计<tr class=gone><td>旧<td>9.00<tr><td>教育<td>1.50"), OfficeFormat.HTML);
        assertThat(texts(grid)).containsExactly("科目", "合计", "教育", "1.50");
    }

    @Test
    void aFigureThatASpreadsheetSavedRedWithoutASignIsNegative() throws IOException {
        assertThat(texts(page("<font color='#FF0000' style='mso-ignore:color'>1.50</font>")))
                .contains("-1.50");
    }

    @ParameterizedTest
    @ValueSource(strings = {"base64", "quoted-printable", "8bit"})
    void aWebArchiveIsReadAsThePageInIt(String encoding) throws IOException {
        byte[] page = html("<tr><td>科目<td>合计<tr><td>教育<td class='outer'>1.50<span class=outer>7</span>")
                .getBytes(Charset.forName("GBK"));
        String archive =
                "From: <saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary=\"--=_x\"\r\n\r\n"
                        + "\r\n----=_x\r\nContent-Type: text/html; charset=\"gb2312\"\r\nContent-Transfer-Encoding: "
                        + encoding
                        + "\r\n\r\n" + encoded(page, encoding)
                        + "\r\n----=_x\r\nContent-Type: text/css\r\n\r\nspan.outer {display:none}\r\n"
                        + "----=_x--\r\n";
        Grid grid = only(archive.getBytes(StandardCharsets.ISO_8859_1), OfficeFormat.WEB_ARCHIVE);
        assertThat(grid.above()).extracting(ContextLine::text).containsExactly("支出预算表", "单位：万元");
        assertThat(texts(grid)).containsExactly("科目", "合计", "教育", "1.50");
    }

    private static String encoded(byte[] page, String encoding) {
        if (encoding.equals("base64")) {
            return Base64.getMimeEncoder().encodeToString(page);
        }
        if (encoding.equals("8bit")) {
            return new String(page, StandardCharsets.ISO_8859_1);
        }
        StringBuilder quoted = new StringBuilder();
        for (byte b : page) {
            boolean plain = b > ' ' && b != '=';
            quoted.append(plain ? String.valueOf((char) b) : "=%02X".formatted(b & 0xFF));
            quoted.append(quoted.length() % 70 == 0 ? "=\r\n" : "");
        }
        return quoted.toString();
    }

    private Grid page(String cell) throws IOException {
        return only(html("<tr><td>科目<td>合计<td>项目<tr><td>教育<td>" + cell + "<td>2.00"), OfficeFormat.HTML);
    }

    private static String html(String rows) {
        return "<html><head><style>/* old */ .old, td.old {text-decoration:line-through} @media print {td {display:none}}"
                + " .mark {vertical-align:3pt} td {vertical-align:middle} .unseen {color:rgb(255, 255, 254)}"
                + " .gone {display:none !important}</style></head><body><h1>支出预算表</h1><p>单位：万元</p><table>" + rows
                + "</table></body></html>";
    }

    private Grid only(String html, OfficeFormat format) throws IOException {
        return only(html.getBytes(StandardCharsets.UTF_8), format);
    }

    private Grid only(byte[] bytes, OfficeFormat format) throws IOException {
        Path file = Files.write(folder.resolve("a"), bytes);
        List<Grid> grids = TableStitcher.stitch(
                new OfficeReader(OfficeLimits.DEFAULT, format).read(file).layouts());
        assertThat(grids).hasSize(1);
        return grids.get(0);
    }

    private static List<String> texts(Grid grid) {
        return grid.cells().stream().map(GridCell::text).toList();
    }
}

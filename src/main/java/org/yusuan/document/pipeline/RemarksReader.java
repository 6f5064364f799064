package org.yusuan.document.pipeline;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yusuan.document.check.Remarks;
import org.yusuan.document.check.Remarks.EmptyNote;
import org.yusuan.document.check.Remarks.Heading;
import org.yusuan.document.check.Remarks.Statement;
import org.yusuan.document.check.Remarks.Statement.Kind;
import org.yusuan.document.grid.ContextLine;
import org.yusuan.document.grid.DocumentLayout;
import org.yusuan.document.grid.PageLayout;
import org.yusuan.document.template.MappedTables;
import org.yusuan.document.template.MappedTables.Note;
import org.yusuan.model.Compact;
import org.yusuan.model.Identity;
import org.yusuan.model.MoneyUnit;

/** Gathers the remarks around the tables of a document. Scanned prose is left out: a misread figure would accuse the tables. */
final class RemarksReader {
    private static final Pattern EMPTY = Pattern.compile("本表(?:无数据|为空)|为空表|无此项?数据");

    /** 若本表为空，则…: says when the table would be empty. */
    private static final Pattern CONDITION = Pattern.compile("[若如]|的话|时[,，]");

    private RemarksReader() {}

    static Remarks read(DocumentLayout document, MappedTables mapped, Identity identity) {
        ProseReader prose = new ProseReader(document.textLayouts());
        List<Statement> statements = prose.statements(identity.fiscalYear()).stream()
                .filter(s -> s.kind() != Statement.Kind.FORMS_PUBLISHED || document.isWhole())
                .toList();
        List<EmptyNote> notes = mapped.notes().stream()
                .filter(RemarksReader::saysEmpty)
                .map(n -> new EmptyNote(n.table(), n.page()))
                .toList();
        return new Remarks(notes, statements, prose.headings());
    }

    private static boolean saysEmpty(Note note) {
        String text = Compact.of(note.text());
        return EMPTY.matcher(text).find() && !CONDITION.matcher(text).find();
    }

    /**
     * Finds in the prose the sentences whose figures the tables repeat. Sentences run over lines and pages, so the lines are
     * read as one text. An unknown wording is ignored: the prose only confirms figures, no fact is taken from it.
     */
    static final class ProseReader {
        private static final String MONEY = "(?<number>\\d[\\d,，]*(?:\\.\\d+)?)(?<unit>亿元|万元|元)";

        /** Within a clause: 2024年，本部门当年机关运行经费预算安排…; a decimal point ends none. */
        private static final String CLAUSE = "(?:(?!\\d年)[^。；;：:]){0,40}?";

        private static final Map<Kind, Pattern> WORDINGS = new TreeMap<>(Map.of(
                Kind.FORMS_PUBLISHED,
                Pattern.compile("公开(?:的)?项目(?:支出)?绩效目标(?:共)?(?<number>\\d+)个"),
                Kind.PROJECTS_OF_GENERAL_BUDGET,
                Pattern.compile("绩效[^。；;]{0,40}?涉及(?:当年)?一般公共预算(?:当年)?(?:财政)?拨款" + MONEY),
                Kind.THREE_PUBLIC,
                Pattern.compile("(?<year>20\\d\\d)年" + CLAUSE
                        + "[“\"”]?三公[”\"“]?经费(?:支出)?预算(?:支出)?(?:数|总额)?(?:安排)?(?:为)?" + MONEY),
                Kind.AGENCY_OPERATING,
                Pattern.compile("(?<year>20\\d\\d)年" + CLAUSE + "机关运行经费(?:支出)?(?:财政拨款)?预算(?:数)?(?:安排)?(?:为)?" + MONEY),
                Kind.YEAR_TOTAL,
                Pattern.compile("(?<year>20\\d\\d)年(?:度)?[，,]?[^。；;：:，,\\d]{0,40}?(?:预算收入|收入预算|预算支出|支出预算)(?:总计)?(?:为)?"
                        + MONEY)));

        private static final Pattern HEADING = Pattern.compile(
                "(?:第[一二三四五六七八九十]+部分)?(?<body>[\\p{IsHan}（）()]{4,40})20\\d\\d年度?(?:部门|单位)(?:收支)?(?:预算|决算)(?:公开)?(?:情况)?(?:报表|表|说明|情况说明)");
        private static final Pattern BODY =
                Pattern.compile(".*(?:局|委员会|委|厅|院|所|中心|办公室|办事处|联合会|校|大学|中学|小学|幼儿园|部|处|站|支队|大队|总队|馆|政府|科|署|法院)");
        private static final Pattern NOBODY = Pattern.compile(".*(?:本部门|本单位|第[一二三四五六七八九十]+部分).*");

        private final List<PageLayout> layouts;
        private final StringBuilder text = new StringBuilder();
        private final TreeMap<Integer, Integer> pages = new TreeMap<>();

        /** @param layouts the pages of which the prose is read, ascending */
        ProseReader(List<PageLayout> layouts) {
            this.layouts = List.copyOf(layouts);
            // The number of a page would part the sentence that runs over it.
            for (PageLayout layout : layouts) {
                pages.put(text.length(), layout.page());
                layout.lines().stream()
                        .map(ContextLine::compact)
                        .filter(line -> !isPageNumber(line))
                        .forEach(text::append);
            }
        }

        /**
         * The figures in it, by kind and in reading order.
         *
         * @param year whose figures count, as others are of years before; null for any
         */
        List<Statement> statements(@Nullable Integer year) {
            List<Statement> statements = new ArrayList<>();
            WORDINGS.forEach((kind, wording) -> {
                Matcher match = wording.matcher(text);
                while (match.find()) {
                    if (year == null || !wording.pattern().contains("<year>") || isOf(year, match)) {
                        statements.add(statement(kind, match));
                    }
                }
            });
            return statements;
        }

        /** The headings that name a body. */
        List<Heading> headings() {
            List<Heading> headings = new ArrayList<>();
            for (PageLayout layout : layouts) {
                for (ContextLine line : layout.lines()) {
                    Matcher match = HEADING.matcher(Compact.of(line.text()));
                    if (match.matches()
                            && BODY.matcher(match.group("body")).matches()
                            && !NOBODY.matcher(match.group("body")).matches()) {
                        headings.add(new Heading(match.group("body"), layout.page()));
                    }
                }
            }
            return headings;
        }

        private static boolean isOf(int year, Matcher match) {
            return match.group("year").equals(String.valueOf(year));
        }

        private Statement statement(Kind kind, Matcher match) {
            BigDecimal number = new BigDecimal(match.group("number").replaceAll("[,，]", ""));
            int page = Objects.requireNonNull(pages.floorEntry(match.start())).getValue();
            if (kind == Kind.FORMS_PUBLISHED) {
                return new Statement(kind, number, BigDecimal.ONE, page);
            }
            MoneyUnit unit = MoneyUnit.in(match.group("unit")).orElse(MoneyUnit.YUAN);
            BigDecimal step = BigDecimal.ONE.movePointLeft(number.scale());
            return new Statement(
                    kind, unit.toYuan(number).amount(), unit.toYuan(step).amount(), page);
        }

        private static boolean isPageNumber(String line) {
            return line.matches("[-—－–]*\\d{1,4}[-—－–]*");
        }
    }
}

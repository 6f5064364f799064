package org.yusuan.bench;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.yusuan.dataset.store.DocumentStore;
import org.yusuan.dataset.store.Sighting;
import org.yusuan.model.Box;
import org.yusuan.model.Classification;
import org.yusuan.model.DisclosureKind;
import org.yusuan.model.DocumentId;
import org.yusuan.model.EngineVersion;
import org.yusuan.model.EntityLevel;
import org.yusuan.model.Extraction;
import org.yusuan.model.Fact;
import org.yusuan.model.Identity;
import org.yusuan.model.Measure;
import org.yusuan.model.Method;
import org.yusuan.model.Outcome;
import org.yusuan.model.PageBox;
import org.yusuan.model.RowKind;
import org.yusuan.model.Side;
import org.yusuan.model.StandardTable;
import org.yusuan.model.Yuan;

/**
 * Invented disclosures, for measurements that need more documents than exist. The same number of facts always gives the same
 * disclosures; their names, codes and amounts belong to nobody.
 */
public final class SyntheticDisclosures {
    /** The facts of each disclosure but the last: about as many as a department of a county prints. */
    static final int FACTS = 333;

    private static final List<Block> BLOCKS = List.of(
            new Block(StandardTable.T02, 20, 7),
            new Block(StandardTable.T03, 20, 3),
            new Block(StandardTable.T05, 20, 3),
            new Block(StandardTable.T06, 15, 3),
            new Block(StandardTable.T10, 4, 4),
            new Block(StandardTable.T12, 2, 6));

    private static final List<String> ITEMS =
            List.of("合计", "教育支出", "科学技术支出", "社会保障和就业支出", "卫生健康支出", "城乡社区支出", "农林水支出", "住房保障支出");

    private static final EngineVersion VERSION = new EngineVersion("synthetic", "synthetic");

    /** Primes that spread the amounts below a hundred million, where those of a county lie. */
    private static final long SPREAD = 7_919L * 104_729L;

    private static final long MOST_HUNDREDTHS = 9_999_999_967L;
    private static final int REGIONS = 100;

    private final long facts;

    private record Block(StandardTable table, int lines, int measures) {}

    /** @param facts number of facts in all */
    public SyntheticDisclosures(long facts) {
        this.facts = facts;
    }

    /** Loads the disclosures into a database, as a run would. */
    public void load(DocumentStore store) {
        long run = store.beginRun("bench --synthetic " + facts);
        int number = 0;
        for (long left = facts; left > 0; left -= FACTS) {
            load(store, run, number++, (int) Math.min(left, FACTS));
        }
        store.settleEditions();
    }

    private static void load(DocumentStore store, long run, int number, int facts) {
        String file = "synthetic-%06d.pdf".formatted(number);
        DocumentId id = DocumentId.of(file.getBytes(StandardCharsets.UTF_8));
        store.sight(run, List.of(new Sighting(id, file, "", null)));
        store.load(run, id, VERSION, new Outcome.Read(extraction(number, facts)));
    }

    private static Extraction extraction(int number, int facts) {
        return new Extraction(
                12,
                identity(number),
                "shanxi-13",
                List.of(),
                facts(number).subList(0, facts),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Identity identity(int number) {
        int region = number % REGIONS;
        return new Identity(
                "示例省",
                "99%02d00".formatted(region),
                "示例市" + region,
                "示例局" + number,
                EntityLevel.DEPARTMENT,
                2024,
                DisclosureKind.BUDGET);
    }

    private static List<Fact> facts(int number) {
        List<Fact> facts = new ArrayList<>();
        for (Block block : BLOCKS) {
            for (int line = 1; line <= block.lines; line++) {
                for (int column = 1; column <= block.measures; column++) {
                    facts.add(fact(block, number, line, column));
                }
            }
        }
        return facts;
    }

    private static Fact fact(Block block, int number, int line, int column) {
        long place = ((number * 40L + block.table.ordinal()) * 40 + line) * 40 + column;
        BigDecimal printed = BigDecimal.valueOf(Math.floorMod(place * SPREAD, MOST_HUNDREDTHS), 2);
        String name = ITEMS.get((line - 1) % ITEMS.size());
        Measure measure = block.table.measures().get(column - 1);
        return new Fact(
                block.table.key(),
                line,
                Side.NONE,
                Classification.NONE,
                line == 1 ? "" : String.valueOf(2_010_000 + line),
                name,
                name,
                "",
                "",
                measure,
                new Yuan(printed.movePointRight(4)),
                printed.toPlainString(),
                "万元",
                new PageBox(
                        block.table.ordinal() + 1, new Box(column * 60, line * 20, column * 60 + 60, line * 20 + 20)),
                Method.TEXT,
                BigDecimal.ONE,
                column,
                line == 1 ? RowKind.TOTAL : RowKind.ITEM,
                line == 1 ? null : 1,
                true,
                "");
    }
}

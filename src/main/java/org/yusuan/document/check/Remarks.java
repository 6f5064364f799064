package org.yusuan.document.check;

import java.math.BigDecimal;
import java.util.List;
import org.yusuan.model.TableKey;

/**
 * What a document says around its tables and the tables can confirm. Holds only figures and the names of bodies, no prose,
 * so that nothing personal gets into the findings (docs/decisions/0021).
 *
 * @param emptyNotes notes under tables that say that the table is empty (本表无数据)
 * @param statements figures of the prose
 * @param headings headings that name whose tables or explanations follow
 */
public record Remarks(List<EmptyNote> emptyNotes, List<Statement> statements, List<Heading> headings) {
    /** No remarks, or none that could be read. */
    public static final Remarks NONE = new Remarks(List.of(), List.of(), List.of());

    public Remarks {
        emptyNotes = List.copyOf(emptyNotes);
        statements = List.copyOf(statements);
        headings = List.copyOf(headings);
    }

    /** A note that the table above it has no data, and the page of the note. */
    public record EmptyNote(TableKey table, int page) {}

    /** A heading such as 某某局2024年度部门决算表: the body it names, and its page. */
    public record Heading(String body, int page) {}

    /**
     * A figure of the prose.
     *
     * @param kind what the prose says it is
     * @param number in yuan, or a count
     * @param step the smallest difference that the printed figure shows, in yuan; 1 for a count
     * @param page 1-based, where it stands
     */
    public record Statement(Kind kind, BigDecimal number, BigDecimal step, int page) {

        /** What the prose says a figure is. */
        public enum Kind {
            /** 公开项目绩效目标14个: the number of project forms. */
            FORMS_PUBLISHED("project forms published"),
            /** 项目15个，涉及一般公共预算当年拨款…万元: general public budget for projects. */
            PROJECTS_OF_GENERAL_BUDGET("general public budget of the projects"),
            /** “三公”经费预算…万元. */
            THREE_PUBLIC("three-public expenses"),
            /** 机关运行经费…预算…万元. */
            AGENCY_OPERATING("operating expenses of agencies"),
            /** 预算收入…万元, 支出预算…万元 of the year itself. */
            YEAR_TOTAL("revenue or expenditure of the year");

            private final String words;

            Kind(String words) {
                this.words = words;
            }

            /** The words for a person. */
            String described() {
                return words;
            }
        }

        /** Whether a printed amount rounds to this figure. */
        boolean agreesWith(BigDecimal yuan) {
            return number.subtract(yuan).abs().multiply(BigDecimal.valueOf(2)).compareTo(step) <= 0;
        }
    }
}

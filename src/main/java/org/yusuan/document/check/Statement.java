package org.yusuan.document.check;

import java.math.BigDecimal;

/**
 * A figure that the prose tells.
 *
 * @param kind what it is said to be
 * @param number in yuan, or a count
 * @param step the smallest difference that the printed figure shows, in yuan; 1 for a count
 * @param page 1-based, where it stands
 */
public record Statement(Kind kind, BigDecimal number, BigDecimal step, int page) {

    /** What a figure of the prose is said to be. */
    public enum Kind {
        /** 公开项目绩效目标14个: so many project forms are printed. */
        FORMS_PUBLISHED("project forms published"),
        /** 项目15个，涉及一般公共预算当年拨款…万元: appropriated to projects out of the general public budget. */
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

        /** For a person. */
        String described() {
            return words;
        }
    }

    /** Whether a printed amount may be rounded to this one. */
    boolean agreesWith(BigDecimal yuan) {
        return number.subtract(yuan).abs().multiply(BigDecimal.valueOf(2)).compareTo(step) <= 0;
    }
}

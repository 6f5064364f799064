package org.yusuan.document.identity;

import java.util.regex.Pattern;

/** Decides whether a name that is broken over lines continues on the next line. */
final class BrokenName {

    /** Nation-wide bodies that have branches: their name goes on with a region, and begins a name of its own. */
    private static final String NATIONAL = "(?:中共|中国共产党|中国共产主义青年团|共青团|中国国民党革命委员会|中国民主同盟|中国民主建国会"
            + "|中国民主促进会|中国农工民主党|中国致公党|九三学社|台湾民主自治同盟|民革|民盟|民建|民进|农工党|致公党|台盟"
            + "|中国人民政治协商会议|国家税务总局)";

    private static final Pattern BODY = Pattern.compile(NATIONAL);
    private static final Pattern BRANCH = Pattern.compile(NATIONAL + ".*");

    /** Bodies whose offices have names of their own: 中共大同市委 | 组织部. */
    private static final Pattern HAS_OFFICES = Pattern.compile(".*(?:委|委员会|政府|政协|人大|人民代表大会)");

    private static final Pattern OFFICE = Pattern.compile("(?!.*市).{0,12}(?:办公室|办公厅|部|办|工委|委员会)");
    private static final Pattern MARK = Pattern.compile("[\\[［【(（〔].{2,4}[\\]］】)）〕]");

    private final RegionRegister regions;

    BrokenName(RegionRegister regions) {
        this.regions = regions;
    }

    /** Whether a text is the rest of a name that begins with another. */
    boolean goesOn(String name, String next) {
        if (name.isEmpty()) {
            return false;
        }
        if (MARK.matcher(next).matches() || BODY.matcher(name).matches()) {
            return true;
        }
        if (regions.isRegion(name)) {
            return regionGoesOn(name, next) && !BRANCH.matcher(next).matches();
        }
        if (EntityName.isOrgan(name)) {
            return HAS_OFFICES.matcher(name).matches() && OFFICE.matcher(next).matches();
        }
        return regions.startOf(next).isEmpty() && !BRANCH.matcher(next).matches();
    }

    /** 上海市 goes on with 普陀区 and with 商务委员会; 山西省 not with 大同市, nor 大同市 with 市医疗保障局: they stand alone. */
    private boolean regionGoesOn(String region, String next) {
        return regions.startOf(next)
                .map(inner -> region.endsWith("市") && regions.isRegion(region + inner))
                .orElseGet(() -> !next.startsWith(region.substring(region.length() - 1)));
    }
}

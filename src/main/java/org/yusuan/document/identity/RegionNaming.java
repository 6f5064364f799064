package org.yusuan.document.identity;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Under which names a region is printed. */
final class RegionNaming {

    /** The peoples (民族) after which autonomous regions are named, so that 恩施土家族苗族自治州 is known as 恩施州. */
    private static final String PEOPLES = "(?:(?:蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|拉祜|水|东乡"
            + "|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|塔吉克|怒|鄂温克|保安|裕固|独龙|鄂伦春|普米|各)族?)";

    private static final Pattern AUTONOMOUS = Pattern.compile("(.{2,}?)" + PEOPLES + "*自治(区|州|县|旗)");
    private static final Pattern ORDINARY = Pattern.compile("(.{2,}?)(?:省|市|地区|盟|林区|特区|新区|区|县|旗)");

    private RegionNaming() {}

    /** The names with the rank at their end: 大同市, 恩施土家族苗族自治州, 恩施州. */
    static Set<String> fullNames(Region region) {
        Set<String> names = new LinkedHashSet<>();
        names.add(region.name());
        Matcher m = AUTONOMOUS.matcher(region.name());
        if (region.level() != Region.Level.PROVINCE && m.matches()) {
            names.add(m.group(1) + m.group(2));
        }
        return names;
    }

    /**
     * The name without its rank: 大同, 内蒙古. Only of provinces and cities: those of counties are everyday words (和平,
     * 新华, 东方).
     */
    static Optional<String> shortName(Region region) {
        if (region.level() == Region.Level.COUNTY) {
            return Optional.empty();
        }
        Matcher autonomous = AUTONOMOUS.matcher(region.name());
        Matcher m = autonomous.matches() ? autonomous : ORDINARY.matcher(region.name());
        return m.matches() ? Optional.of(m.group(1)) : Optional.empty();
    }
}

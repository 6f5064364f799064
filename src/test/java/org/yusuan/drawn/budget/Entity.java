package org.yusuan.drawn.budget;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.yusuan.model.EntityLevel;

/**
 * The publisher of a budget.
 *
 * @param name without suffix
 * @param suffix printed after it in captions, such as {@code [部门]} or {@code （汇总）}; may be empty
 * @param code of the department (部门编码), three digits
 * @param level department or unit
 * @param units the budget units of a department, itself first
 */
public record Entity(String name, String suffix, String code, EntityLevel level, List<String> units) {

    public Entity {
        units = List.copyOf(units);
    }

    /** A department with subordinate units. */
    public static Entity department(String name, String suffix, String code, String... subordinates) {
        List<String> units =
                Stream.concat(Stream.of(name), Arrays.stream(subordinates)).toList();
        return new Entity(name, suffix, code, EntityLevel.DEPARTMENT, units);
    }

    /** A unit that publishes for itself. */
    public static Entity unit(String name, String code) {
        return new Entity(name, "", code, EntityLevel.UNIT, List.of(name));
    }

    /** The name as captions print it. */
    public String printed() {
        return name + suffix;
    }

    /** 部门 or 单位. */
    public String word() {
        return level == EntityLevel.DEPARTMENT ? "部门" : "单位";
    }

    /** Code of a unit (单位编码), six digits. */
    public String unitCode(int index) {
        return code + "00" + (index + 1);
    }
}

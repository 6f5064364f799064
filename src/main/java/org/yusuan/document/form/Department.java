package org.yusuan.document.form;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A department as forms print it: {@code 124-大同市医疗保障局[部门]}.
 *
 * @param code before the first dash; empty if none is printed
 * @param name what is left
 */
record Department(String code, String name) {
    private static final Pattern CODE_AND_NAME = Pattern.compile("([0-9A-Za-z]+)[-－—–](.+)");

    static Department of(String compact) {
        Matcher m = CODE_AND_NAME.matcher(compact);
        return m.matches() ? new Department(m.group(1), m.group(2)) : new Department("", compact);
    }
}

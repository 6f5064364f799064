package org.yusuan.collect.source.web;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;
import org.yusuan.collect.source.TimedText;
import org.yusuan.model.Worded;

/** Guesses why a page has none of the links for which it is visited. */
final class PageSigns {
    private static final int LITTLE_TEXT = 300;
    private static final Pattern CHALLENGE_MARKS = Pattern.compile(
            "__jsl_clearance|_cf_chl|cf-challenge|\\$_ts\\b|acw_sc__|safeline|yunsuo|waf_|aliyun_waf|challenge-platform"
                    + "|captcha|document\\.cookie\\s*=",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CHALLENGE_WORDS = Pattern.compile(
            "安全验证|人机验证|访问验证|滑动验证|请开启\\s*JavaScript|启用\\s*JavaScript|enable JavaScript|浏览器安全检查|访问被拦截"
                    + "|请求已被拦截|正在检查.{0,10}浏览器|checking your browser|网站防火墙|网站防护",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LOGIN_ADDRESS =
            Pattern.compile("(?i)/(?:login|signin|sso|cas|passport|oauth2?|logon)\\b|/(?:login|sso)[./?]");
    private static final Pattern GONE = Pattern.compile(
            "\\b404\\b|页面不存在|页面没有找到|找不到.{0,6}(?:页面|网页|内容)|(?:页面|网页|内容|栏目|信息).{0,6}(?:不存在|已删除|已被删除|走丢|未找到)"
                    + "|not found",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MAINTENANCE = Pattern.compile("系统维护|正在维护|维护中|升级改造|系统升级|系统繁忙|服务器繁忙|暂停服务");
    private static final Pattern MOVED_WORDS = Pattern.compile("已迁移|已搬迁|新网址|新版网站|已关停|已关闭|停止更新|迁移至|迁移到");

    private PageSigns() {}

    /** What a page without the wanted links probably is. */
    enum Guess implements Worded {
        /** A firewall asks for proof of a browser. */
        CHALLENGE(
                "it is a challenge of a firewall, which wants a browser with JavaScript",
                "open it in a browser; ask the publisher to let the program in, or fetch the documents by hand"),
        /** It asks for a login. */
        LOGIN(
                "it asks for a login",
                "ask the publisher whether the list has moved behind a login, or set authorization_env"),
        /** An error page with status 200. */
        NOT_FOUND(
                "it is an error page that says that the list does not exist",
                "look for the new address of the list and change the job"),
        /** It is closed for a while. */
        MAINTENANCE("the site is being maintained", "wait a few nights, then look at it in a browser"),
        /** It is elsewhere now. */
        MOVED("the list has moved", "look for its new address and change the job"),
        /** Nothing is on it. */
        EMPTY(
                "the page is empty",
                "open it in a browser; if it is empty there too, look for the new address of the list"),
        /** It is made by scripts. */
        SCRIPTS(
                "scripts make its links, and no script is run",
                "watch in a browser which address the list is loaded from, and describe that with 'json' or 'script'"),
        /** It looks otherwise than before. */
        REDESIGN(
                "it was redesigned: it has links, but none that the job selects",
                "compare 'links' of the job with the page, then check it with: yusuan jobs preview");

        private final String sentence;
        private final String remedy;

        Guess(String sentence, String remedy) {
            this.sentence = sentence;
            this.remedy = remedy;
        }

        String sentence() {
            return sentence;
        }

        String remedy() {
            return remedy;
        }

        /** Whether the page cannot be the wanted one, wherever in a list or article it stands. */
        boolean isCertain() {
            return this == CHALLENGE || this == LOGIN || this == MAINTENANCE;
        }
    }

    /**
     * Guesses.
     *
     * @param requested the address that was asked for
     * @param found where the answer came from
     */
    static Guess of(URI requested, URI found, LinkPage page) {
        String text = page.html().text();
        String heading = page.html().title() + " " + shortened(text);
        int anchors = page.html().select("a[href]").size();
        boolean hasLittle = text.length() < LITTLE_TEXT;
        boolean hasScripts = !page.html().select("script").isEmpty();
        if (CHALLENGE_WORDS.matcher(heading).find()
                || (hasLittle
                        && hasScripts
                        && CHALLENGE_MARKS.matcher(new TimedText(page.source())).find())) {
            return Guess.CHALLENGE;
        }
        if (!page.html().select("input[type=password]").isEmpty()
                || (!requested.equals(found)
                        && LOGIN_ADDRESS
                                .matcher(found.toString().toLowerCase(Locale.ROOT))
                                .find())) {
            return Guess.LOGIN;
        }
        if (GONE.matcher(heading).find()
                && (hasLittle || GONE.matcher(page.html().title()).find())) {
            return Guess.NOT_FOUND;
        }
        if (MAINTENANCE.matcher(heading).find()) {
            return Guess.MAINTENANCE;
        }
        if (MOVED_WORDS.matcher(heading).find() || leadsElsewhere(requested, found)) {
            return Guess.MOVED;
        }
        if (text.isBlank() && !hasScripts) {
            return Guess.EMPTY;
        }
        return hasScripts && anchors < 3 ? Guess.SCRIPTS : Guess.REDESIGN;
    }

    /** Words for what a page probably is; empty where only its structure is another. */
    static String explain(URI requested, URI found, LinkPage page) {
        Guess guess = of(requested, found, page);
        return guess == Guess.REDESIGN ? "" : ". Probably " + guess.sentence() + ": " + guess.remedy();
    }

    private static boolean leadsElsewhere(URI requested, URI found) {
        return !String.valueOf(requested.getHost()).equals(String.valueOf(found.getHost()))
                || (!requested.getPath().equals(found.getPath())
                        && (found.getPath().isEmpty() || found.getPath().equals("/")));
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(text.length(), LITTLE_TEXT));
    }
}

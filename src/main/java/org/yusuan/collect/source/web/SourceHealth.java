package org.yusuan.collect.source.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.yusuan.collect.source.web.SourceMemory.Habit;
import org.yusuan.collect.source.web.SourceMemory.Known;
import org.yusuan.model.SourceEnding;
import org.yusuan.model.SourceItem;

/**
 * Compares what a source gave tonight with what it usually gives, so that it does not dry up in silence: a list without links, new
 * documents that are all refused, articles without documents, a silence against its habit. Each is reported once, until it changes.
 * A failure that was reported and is unchanged is no longer urgent; it is counted with its age.
 */
final class SourceHealth {

    private static final String ALL_REFUSED = "all_refused";
    private static final String NO_ATTACHMENT = "no_attachment";
    private static final String NO_DOCUMENTS = "no_documents";
    private static final String SILENT = "silent";
    /** Failures that come and go with a server's bad days, and are one and the same for a person. */
    private static final Set<String> TRANSIENT =
            Set.of("server_error", "timeout", "unreachable", "truncated", "too_slow", "rate_limited", "bad_answer");

    private static final int LEAST_ARTICLES = 3;
    private static final int LEAST_NEWS = 5;
    private static final int LEAST_SILENCE = 14;
    private static final int MORE_THAN_HABIT = 3;
    private static final int YEARLY_GRACE = 45;

    private final String source;
    private final LocalDate day;
    private final SourceMemory memory;
    private final List<SourceItem> judged = new ArrayList<>();

    private SourceHealth(String source, LocalDate day, SourceMemory memory) {
        this.source = source;
        this.day = day;
        this.memory = memory;
    }

    /**
     * A night as it is reported.
     *
     * @param items all of them, in no order
     * @param memory for the next night
     */
    record Judged(List<SourceItem> items, SourceMemory memory) {}

    /**
     * Judges a night.
     *
     * @param where the first address of the source, for items about the whole of it
     * @param items what it gave
     * @param memory of the nights before
     */
    static Judged judge(
            String where, LocalDate day, List<ListSeen> lists, List<SourceItem> items, SourceMemory memory) {
        SourceHealth health = new SourceHealth(where, day, memory);
        boolean isComplete = lists.stream().allMatch(list -> list.links() > 0)
                && items.stream().noneMatch(item -> item.ending() == SourceEnding.PAGE_FAILED);
        lists.forEach(health::judge);
        health.judgeRefusals(items);
        health.judgeArticles(items);
        health.judgeSilence(items);
        health.age(items, isComplete);
        boolean isSeen = lists.stream().anyMatch(list -> list.links() > 0);
        return new Judged(List.copyOf(health.judged), isSeen ? memory.seenOn(day) : memory);
    }

    private void judge(ListSeen list) {
        String address = list.address().toString();
        Habit habit = memory.lists().getOrDefault(address, new Habit(0, ""));
        PageSigns.Guess guess = list.guess();
        if (guess == null) {
            memory.lists().put(address, new Habit(list.links(), ""));
            return;
        }
        boolean isKnown = habit.reported().equals(guess.word());
        String before = habit.links() > 0 ? "; the last time it had " + habit.links() : "";
        judged.add(item(
                isKnown ? SourceEnding.PASSED_OVER : SourceEnding.PAGE_FAILED,
                address,
                "the list has no link that the job selects" + before + ". Probably " + guess.sentence() + ": "
                        + guess.remedy()));
        memory.lists().put(address, new Habit(habit.links(), guess.word()));
    }

    /** All documents that are new tonight were refused, and at least one of them was not refused before. */
    private void judgeRefusals(List<SourceItem> items) {
        List<SourceItem> refused = items.stream()
                .filter(item -> item.ending() == SourceEnding.REFUSED && !isKnown(item))
                .toList();
        if (hasNews(items)) {
            memory.reported().remove(ALL_REFUSED);
        } else if (!refused.isEmpty() && reportsFirst(ALL_REFUSED)) {
            SourceItem first = refused.get(0);
            judged.add(item(
                    SourceEnding.PAGE_FAILED,
                    source,
                    "all " + refused.size() + " new documents were refused (" + first.reason() + ": " + first.message()
                            + "). Probably a firewall takes the program for an attack, or the site gives documents only to"
                            + " browsers: open one in a browser, and ask the publisher to let the program in"));
        }
    }

    /** Articles came, and none has a document. */
    private void judgeArticles(List<SourceItem> items) {
        List<SourceItem> bare = items.stream()
                .filter(item -> item.reason().equals(NO_ATTACHMENT) && !isKnown(item))
                .toList();
        if (hasNews(items)) {
            memory.reported().remove(NO_DOCUMENTS);
        } else if (bare.size() >= LEAST_ARTICLES && reportsFirst(NO_DOCUMENTS)) {
            judged.add(item(
                    SourceEnding.PAGE_FAILED,
                    bare.get(0).address(),
                    "none of " + bare.size()
                            + " new articles has a link that the rule for attachments selects. Probably"
                            + " articles were redesigned, or scripts make their links: compare 'attachments' of the job with"
                            + " this article"));
        }
    }

    private void judgeSilence(List<SourceItem> items) {
        if (hasNews(items)) {
            memory.addNews(day);
            memory.reported().remove(SILENT);
        } else if (isSilent() && reportsFirst(SILENT)) {
            LocalDate last = memory.news().get(memory.news().size() - 1);
            judged.add(item(
                    SourceEnding.PAGE_FAILED,
                    source,
                    "nothing new since " + last
                            + ", longer than this source has ever been silent at this time of the year."
                            + " Probably it publishes elsewhere now: look for a newer list on the site"));
        }
    }

    /** Longer without news than ever before and again, or past the days on which it published a year ago. */
    private boolean isSilent() {
        List<LocalDate> news = memory.news();
        if (news.isEmpty()) {
            return false;
        }
        LocalDate last = news.get(news.size() - 1);
        long silence = ChronoUnit.DAYS.between(last, day);
        boolean missedItsSeason = news.stream()
                .anyMatch(then -> then.plusYears(1).plusDays(YEARLY_GRACE).isBefore(day)
                        && then.plusYears(1).minusDays(YEARLY_GRACE).isAfter(last));
        return missedItsSeason
                || (news.size() >= LEAST_NEWS
                        && silence >= LEAST_SILENCE
                        && silence > MORE_THAN_HABIT * longestGap(news));
    }

    private static long longestGap(List<LocalDate> news) {
        long longest = 1;
        for (int i = 1; i < news.size(); i++) {
            longest = Math.max(longest, ChronoUnit.DAYS.between(news.get(i - 1), news.get(i)));
        }
        return longest;
    }

    /** Passes the items on; those that were reported before become known ones with an age. */
    private void age(List<SourceItem> items, boolean isComplete) {
        Map<String, Known> tonight = new TreeMap<>();
        for (SourceItem item : items) {
            boolean ages =
                    switch (item.ending()) {
                        case PAGE_FAILED, FAILED, REFUSED -> !item.reason().equals(SourceItem.LIMIT);
                        case PASSED_OVER -> item.reason().equals(NO_ATTACHMENT);
                        case NEW, CHANGED, UNCHANGED -> false;
                    };
            Known known = memory.failures().get(item.address());
            boolean isKnown = known != null && isKnown(item);
            judged.add(known != null && isKnown && item.ending().wantsALook() ? aged(item, known) : item);
            if (ages) {
                tonight.put(
                        item.address(),
                        known != null && isKnown
                                ? new Known(known.reason(), known.since(), known.nights() + 1)
                                : new Known(kind(item), day, 1));
            }
        }
        if (isComplete) { // else what is missing tonight may only not have been seen
            Set<String> addresses = new HashSet<>(tonight.keySet());
            memory.failures().keySet().removeIf(address -> !addresses.contains(address));
        }
        items.stream()
                .filter(item -> item.ending().isDocument() && !tonight.containsKey(item.address()))
                .forEach(item -> memory.failures().remove(item.address()));
        memory.failures().putAll(tonight);
    }

    private static SourceItem aged(SourceItem item, Known known) {
        return new SourceItem(
                item.ending() == SourceEnding.FAILED ? SourceEnding.REFUSED : SourceEnding.PASSED_OVER,
                item.reason(),
                item.address(),
                item.title(),
                item.message() + "; reported on " + known.since() + " and the same for " + (known.nights() + 1)
                        + " nights",
                item.sha256());
    }

    private boolean isKnown(SourceItem item) {
        Known known = memory.failures().get(item.address());
        return known != null && known.reason().equals(kind(item));
    }

    private static String kind(SourceItem item) {
        return TRANSIENT.contains(item.reason()) ? "transient" : item.reason();
    }

    private static boolean hasNews(List<SourceItem> items) {
        return items.stream()
                .map(SourceItem::ending)
                .anyMatch(ending -> ending == SourceEnding.NEW || ending == SourceEnding.CHANGED);
    }

    private boolean reportsFirst(String reason) {
        boolean isFirst = !memory.reported().contains(reason);
        if (isFirst) {
            memory.reported().add(reason);
        }
        return isFirst;
    }

    private static SourceItem item(SourceEnding ending, String address, String message) {
        return new SourceItem(ending, SourceItem.DRIED_UP, address, "", message, "");
    }

    /** Joins the documents that a limit left to one item, which a person should see. */
    static List<SourceItem> withLimitsJoined(List<SourceItem> items) {
        List<SourceItem> left = items.stream()
                .filter(item -> item.ending() == SourceEnding.PASSED_OVER
                        && item.reason().equals(SourceItem.LIMIT))
                .toList();
        Map<String, List<SourceItem>> byMessage =
                left.stream().collect(Collectors.groupingBy(SourceItem::message, TreeMap::new, Collectors.toList()));
        List<SourceItem> joined = new ArrayList<>(items);
        joined.removeAll(new HashSet<>(left));
        byMessage.forEach((message, some) -> joined.add(new SourceItem(
                SourceEnding.PAGE_FAILED,
                SourceItem.LIMIT,
                some.get(0).address(),
                some.get(0).title(),
                (some.size() == 1 ? "this and what it leads to is" : "this and " + (some.size() - 1) + " more are")
                        + " left for the next night: " + message.replace("; it is left for the next night", ""),
                "")));
        return joined;
    }
}

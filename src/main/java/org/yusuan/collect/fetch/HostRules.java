package org.yusuan.collect.fetch;

import crawlercommons.robots.BaseRobotRules;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

/** What is known of the robots.txt of a host. */
sealed interface HostRules {
    /** What says nothing about the host itself: the next who asks tries again. */
    Set<FailureReason> OURS = Set.of(
            FailureReason.INTERRUPTED,
            FailureReason.OUTSIDE_HOURS,
            FailureReason.PRIVATE_ADDRESS,
            FailureReason.NOT_WRITABLE);

    /** Why the address is not asked for, empty if it may be. */
    Optional<FetchResult> refusal(URI uri);

    /** Whether it holds for the rest of the run, whoever asks. */
    default boolean isLasting() {
        return true;
    }

    /** There are none. */
    record Anything() implements HostRules {
        @Override
        public Optional<FetchResult> refusal(URI uri) {
            return Optional.empty();
        }
    }

    /** They could not be had, and without them nothing is asked for. */
    record Unknown(FetchResult reply, FailureReason reason) implements HostRules {
        @Override
        public Optional<FetchResult> refusal(URI uri) {
            return Optional.of(reply);
        }

        @Override
        public boolean isLasting() {
            return !OURS.contains(reason);
        }
    }

    /** They are here. */
    record Stated(BaseRobotRules rules) implements HostRules {
        @Override
        public Optional<FetchResult> refusal(URI uri) {
            return rules.isAllowed(uri.toString())
                    ? Optional.empty()
                    : Optional.of(new FetchResult.Refused(
                            FailureReason.ROBOTS, RedactedUrl.of(uri) + " is forbidden by the host's robots.txt"));
        }
    }
}

package org.yusuan.collect.source;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where the addresses of a source are listed. */
public sealed interface StartAddress {

    /** The word for it in a job file. */
    String kind();

    /** The first address; empty if a file lists the addresses. */
    Optional<URI> first();

    /** Scheme, host and port of the first address. */
    default Optional<URI> origin() {
        return first().map(uri -> URI.create(uri.getScheme() + "://" + uri.getAuthority()));
    }

    /**
     * List pages.
     *
     * @param addresses the first page of each list
     * @param paging how the others follow; null if there are none
     */
    record Pages(List<URI> addresses, @Nullable Paging paging) implements StartAddress {
        public Pages {
            addresses = List.copyOf(addresses);
        }

        @Override
        public String kind() {
            return "pages";
        }

        @Override
        public Optional<URI> first() {
            return addresses.stream().findFirst();
        }
    }

    /** A sitemap, or an index of sitemaps (sitemaps.org). */
    record Sitemap(URI address) implements StartAddress {
        @Override
        public String kind() {
            return "sitemap";
        }

        @Override
        public Optional<URI> first() {
            return Optional.of(address);
        }
    }

    /** A feed: RSS 2.0 or Atom (RFC 4287). */
    record Feed(URI address) implements StartAddress {
        @Override
        public String kind() {
            return "feed";
        }

        @Override
        public Optional<URI> first() {
            return Optional.of(address);
        }
    }

    /** A CSV file with the columns url, title, published, region. */
    record Addresses(Path file) implements StartAddress {
        @Override
        public String kind() {
            return "urls";
        }

        @Override
        public Optional<URI> first() {
            return Optional.empty();
        }
    }

    /** How the pages of a list follow each other. */
    sealed interface Paging {

        /** A link of each page leads to the next one. */
        record Next(LinkRule link) implements Paging {}

        /**
         * The pages are numbered.
         *
         * @param address of a page, with {@code {n}} for its number; may be relative to the first page
         * @param from number of the second page
         * @param to the highest possible number of the last page
         * @param count finds in the first page, as its group 1, how many pages there are, the first included; null if no page
         *     says so: then the list ends before the first page that is missing or has no new link
         */
        record Numbered(
                String address, int from, int to, @Nullable Pattern count) implements Paging {
            /** Stands for the number in an address. */
            static final String NUMBER = "{n}";

            /** The address of the page with that number. */
            public String page(int number) {
                return address.replace(NUMBER, Integer.toString(number));
            }
        }
    }
}

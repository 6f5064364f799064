package org.yusuan.collect.source;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the addresses of a source stand. */
public sealed interface StartAddress {

    /** The word for it in a job file. */
    String kind();

    /** Where it begins; empty if a file lists the addresses. */
    Optional<URI> first();

    /** Scheme, host and port of where it begins. */
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
}

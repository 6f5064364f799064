package org.yusuan.document.identity;

import java.util.List;
import java.util.stream.Stream;
import org.yusuan.model.Finding;
import org.yusuan.model.Identity;

/**
 * Whose disclosure a document is.
 *
 * @param identity its parts; empty or null if nothing printed says them
 * @param findings disagreements and gaps, by rule {@code identity.entity}, {@code .level}, {@code .year}, {@code .kind},
 *     {@code .region}
 */
public record Identified(Identity identity, List<Finding> findings) {

    public Identified {
        findings = List.copyOf(findings);
    }

    /** The same with one finding more. */
    public Identified with(Finding finding) {
        return new Identified(
                identity, Stream.concat(findings.stream(), Stream.of(finding)).toList());
    }
}

package org.yusuan.intake;

import java.util.List;
import org.yusuan.model.Finding;
import org.yusuan.model.Identity;

/**
 * Whose disclosure a document is.
 *
 * @param identity its parts; empty or null where nothing told them
 * @param findings disagreements and gaps, by rule {@code identity.entity}, {@code .level}, {@code .year}, {@code .kind},
 *     {@code .region}
 */
public record Identified(Identity identity, List<Finding> findings) {

    public Identified {
        findings = List.copyOf(findings);
    }
}

package org.yusuan.portal;

import java.io.IOException;

/** What a portal does with a request. */
@FunctionalInterface
public interface PortalResponse {
    /**
     * Answers.
     *
     * @return whether the connection stays open for another request
     * @throws IOException if the client has gone
     */
    boolean give(PortalConnection talk) throws IOException;
}

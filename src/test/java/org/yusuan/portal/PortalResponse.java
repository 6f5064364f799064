package org.yusuan.portal;

import java.io.IOException;

/** How a portal responds to a request. */
@FunctionalInterface
public interface PortalResponse {
    /**
     * Responds.
     *
     * @return whether the connection stays open for another request
     * @throws IOException if the client has gone
     */
    boolean respond(PortalConnection connection) throws IOException;
}

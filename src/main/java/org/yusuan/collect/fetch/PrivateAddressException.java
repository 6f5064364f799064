package org.yusuan.collect.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** A name that leads to no public address. An unknown host to the HTTP client, which must not connect. */
final class PrivateAddressException extends UnknownHostException {
    private static final long serialVersionUID = 1;

    PrivateAddressException(String host, InetAddress address) {
        super(host + " leads to " + address.getHostAddress() + ", which is not a public address");
    }
}

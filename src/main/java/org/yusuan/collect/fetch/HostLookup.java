package org.yusuan.collect.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Turns the name of a host into addresses. */
@FunctionalInterface
interface HostLookup {
    /** The machine's own resolver. */
    HostLookup SYSTEM = InetAddress::getAllByName;

    InetAddress[] addresses(String host) throws UnknownHostException;
}

package org.yusuan.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Turns the name of a host into addresses. */
@FunctionalInterface
interface NameLookup {
    /** The machine's own resolver. */
    NameLookup SYSTEM = InetAddress::getAllByName;

    InetAddress[] addresses(String host) throws UnknownHostException;
}

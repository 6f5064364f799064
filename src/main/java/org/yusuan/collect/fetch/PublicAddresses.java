package org.yusuan.collect.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which addresses belong to the public internet (IANA's registries of special-purpose addresses, RFC 6890).
 *
 * <p>Of IPv6, only what is assigned as global unicast is public; of that, what is set apart is not.
 */
final class PublicAddresses {
    private static final List<NetworkBlock> SPECIAL_4 = blocks(
            "0.0.0.0/8", // this network
            "10.0.0.0/8", // private
            "100.64.0.0/10", // carrier-grade NAT; a cloud's metadata at 100.100.100.200
            "127.0.0.0/8", // loopback
            "168.63.129.16/32", // a cloud's host, although the address is a public one
            "169.254.0.0/16", // link-local; metadata at 169.254.169.254
            "172.16.0.0/12", // private
            "192.0.0.0/24", // protocol assignments
            "192.0.2.0/24", // documentation
            "192.88.99.0/24", // 6to4 relays, deprecated
            "192.168.0.0/16", // private
            "198.18.0.0/15", // benchmarks
            "198.51.100.0/24", // documentation
            "203.0.113.0/24", // documentation
            "224.0.0.0/4", // multicast
            "240.0.0.0/4"); // reserved, broadcast
    private static final NetworkBlock GLOBAL_6 = NetworkBlock.of("2000::/3");
    private static final List<NetworkBlock> SPECIAL_6 = blocks(
            "2001::/23", // protocol assignments; Teredo, which carries an IPv4 address
            "2001:db8::/32", // documentation
            "2002::/16", // 6to4, which carries an IPv4 address
            "3fff::/20"); // documentation
    /** In a network without IPv4 all of IPv4 is reached through it (RFC 6052): what it carries decides. */
    private static final NetworkBlock NAT64 = NetworkBlock.of("64:ff9b::/96");

    private PublicAddresses() {}

    static boolean contains(InetAddress address) {
        if (address instanceof Inet4Address) { // IPv4-mapped IPv6 as well: InetAddress turns it into this
            return SPECIAL_4.stream().noneMatch(block -> block.contains(address));
        }
        if (NAT64.contains(address)) {
            return contains(carried(address));
        }
        return GLOBAL_6.contains(address) && SPECIAL_6.stream().noneMatch(block -> block.contains(address));
    }

    private static InetAddress carried(InetAddress nat64) {
        try {
            return InetAddress.getByAddress(Arrays.copyOfRange(nat64.getAddress(), 12, 16));
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException("four bytes are an IPv4 address", impossible);
        }
    }

    private static List<NetworkBlock> blocks(String... written) {
        return Stream.of(written).map(NetworkBlock::of).toList();
    }
}

package org.yusuan.collect.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Decides whether an address belongs to the public internet (IANA's registries of special-purpose addresses, RFC 6890).
 *
 * <p>In IPv6, only global unicast addresses are public, except for the blocks that are set apart.
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
    /** A network without IPv4 reaches all of IPv4 through this block (RFC 6052): the embedded address decides. */
    private static final NetworkBlock NAT64 = NetworkBlock.of("64:ff9b::/96");

    private PublicAddresses() {}

    static boolean contains(InetAddress address) {
        if (address instanceof Inet4Address) { // also IPv4-mapped IPv6, which InetAddress turns into IPv4
            return SPECIAL_4.stream().noneMatch(block -> block.contains(address));
        }
        if (NAT64.contains(address)) {
            return contains(embedded(address));
        }
        return GLOBAL_6.contains(address) && SPECIAL_6.stream().noneMatch(block -> block.contains(address));
    }

    private static InetAddress embedded(InetAddress nat64) {
        try {
            return InetAddress.getByAddress(Arrays.copyOfRange(nat64.getAddress(), 12, 16));
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException("four bytes are an IPv4 address", impossible);
        }
    }

    private static List<NetworkBlock> blocks(String... written) {
        return Stream.of(written).map(NetworkBlock::of).toList();
    }

    /**
     * A block of addresses.
     *
     * @param first its first address, whose length shows the version of IP
     * @param bits how many leading bits all its addresses share
     */
    private record NetworkBlock(InetAddress first, int bits) {

        /**
         * Reads a block.
         *
         * @param written such as {@code 10.0.0.0/8}
         */
        static NetworkBlock of(String written) {
            int slash = written.indexOf('/');
            try { // a literal: nothing is looked up
                InetAddress first = InetAddress.getByName(written.substring(0, slash));
                return new NetworkBlock(first, Integer.parseInt(written.substring(slash + 1)));
            } catch (UnknownHostException notALiteral) {
                throw new IllegalArgumentException(written + " is no block of addresses", notALiteral);
            }
        }

        boolean contains(InetAddress address) {
            byte[] ours = first.getAddress();
            byte[] theirs = address.getAddress();
            if (ours.length != theirs.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> bit % 8;
                if ((ours[bit / 8] & mask) != (theirs[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }
}

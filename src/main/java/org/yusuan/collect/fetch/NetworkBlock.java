package org.yusuan.collect.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * A block of addresses.
 *
 * @param first its first address, whose length says which version of IP is meant
 * @param bits how many leading bits all its addresses share
 */
record NetworkBlock(InetAddress first, int bits) {

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

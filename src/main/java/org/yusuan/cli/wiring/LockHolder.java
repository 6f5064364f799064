package org.yusuan.cli.wiring;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/** Who takes a lock, for those who come too late. */
public final class LockHolder {
    private LockHolder() {}

    public static String of(String command) {
        return "yusuan " + command + ", process " + ProcessHandle.current().pid() + " on " + host() + ", since "
                + LocalDateTime.now().truncatedTo(ChronoUnit.SECONDS);
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "this machine"; // a name is for a person; a machine without one runs as well
        }
    }
}

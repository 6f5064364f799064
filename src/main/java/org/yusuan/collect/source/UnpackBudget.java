package org.yusuan.collect.source;

/** What may still come out of one archive. */
final class UnpackBudget {
    private final ArchiveLimits limits;
    private final long most;
    private int entries;
    private long bytes;

    /** @param packed bytes of the archive */
    UnpackBudget(ArchiveLimits limits, long packed) {
        this.limits = limits;
        this.most = Math.min(limits.bytes(), Math.max(limits.freeBytes(), packed * limits.ratio()));
    }

    /** Takes one entry. */
    void entry() throws ArchiveException {
        entries++;
        if (entries > limits.entries()) {
            throw new ArchiveException(
                    "the archive has more than the " + limits.entries() + " entries that are unpacked: split it");
        }
    }

    /** Takes bytes as they are unpacked, for what an archive declares need not be true. */
    void take(int more) throws ArchiveException {
        bytes += more;
        if (bytes > most) {
            throw new ArchiveException("the archive unpacks to more than the " + most
                    + " bytes allowed for one of its size, as a zip bomb does: look whether it is what it seems to be");
        }
    }
}

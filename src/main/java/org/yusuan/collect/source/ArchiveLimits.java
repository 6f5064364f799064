package org.yusuan.collect.source;

import java.io.IOException;

/**
 * How much may come out of an archive before the whole archive is refused.
 *
 * @param entries entries, folders included
 * @param bytes of all documents together when they are unpacked
 * @param ratio how many times larger than the archive they may be together
 * @param freeBytes up to this size the ratio is not checked
 */
public record ArchiveLimits(int entries, long bytes, int ratio, long freeBytes) {

    /**
     * The limits of the nightly run.
     *
     * <ul>
     *   <li>entries: a province's volume has some thousand documents.
     *   <li>bytes: 4 GB, as that volume may have.
     *   <li>ratio: PDFs hardly shrink, old workbooks to a twentieth; zip bombs begin at a thousand.
     *   <li>freeBytes: a small file of blanks is no bomb.
     * </ul>
     */
    public static final ArchiveLimits DEFAULT = new ArchiveLimits(10_000, 4L << 30, 100, 16L << 20);

    /** The budget of one archive; {@code packed} is its size in bytes. */
    Budget budget(long packed) {
        return new Budget(Math.min(bytes, Math.max(freeBytes, packed * ratio)));
    }

    /** What may still come out of one archive. */
    final class Budget {
        private final long most;
        private int entriesTaken;
        private long bytesTaken;

        private Budget(long most) {
            this.most = most;
        }

        void takeEntry() throws ExceededException {
            entriesTaken++;
            if (entriesTaken > entries) {
                throw new ExceededException(
                        "the archive has more than the " + entries + " entries that are unpacked: split it");
            }
        }

        /** Takes bytes that were really unpacked: the size that an archive declares need not be true. */
        void takeBytes(long more) throws ExceededException {
            bytesTaken += more;
            if (bytesTaken > most) {
                throw new ExceededException("the archive unpacks to more than the " + most
                        + " bytes allowed for one of its size, as a zip bomb does: check what it is");
            }
        }
    }

    /** Thrown when a whole archive is refused. The message is for a person. */
    static final class ExceededException extends IOException {
        private static final long serialVersionUID = 1L;

        ExceededException(String message) {
            super(message);
        }
    }
}

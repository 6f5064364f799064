package org.yusuan;

/** The entry point of the program; see {@code org.yusuan.cli} for its commands. */
public final class Yusuan {
    private Yusuan() {}

    /**
     * Runs the command named by the arguments.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        System.out.println("yusuan");
    }
}

package org.yusuan.document.office;

/**
 * A text being read, in which some characters are raised or lowered. Those mark notes; they belong to no figure or name and are
 * left out, unless nothing else is printed.
 */
final class MarkedText {
    private static final int SOFT_HYPHEN = 0xAD;

    private final StringBuilder all = new StringBuilder();
    private final StringBuilder plain = new StringBuilder();

    /**
     * Adds characters, without those that are never displayed: marks of direction and control characters. A soft
     * hyphen stays, because Word prints it, and it may be a minus.
     *
     * @param raised whether they are raised or lowered
     */
    void append(String text, boolean raised) {
        String shown = shown(text);
        all.append(shown);
        if (!raised) {
            plain.append(shown);
        }
    }

    boolean isBlank() {
        return all.toString().isBlank();
    }

    int length() {
        return all.length();
    }

    void clear() {
        all.setLength(0);
        plain.setLength(0);
    }

    /** What a reader takes for the content. */
    @Override
    public String toString() {
        return plain.toString().isBlank() ? all.toString() : plain.toString();
    }

    private static String shown(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isShown(text.charAt(i))) {
                StringBuilder shown = new StringBuilder();
                text.chars().filter(MarkedText::isShown).forEach(c -> shown.append((char) c));
                return shown.toString();
            }
        }
        return text;
    }

    private static boolean isShown(int c) {
        boolean control = Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r';
        return !control && (Character.getType(c) != Character.FORMAT || c == SOFT_HYPHEN);
    }
}

package org.yusuan.drawn.canvas;

/** The fonts of a page; both are embedded as subsets. See {@code fonts/README.md} for their origin. */
public enum Typeface {
    /** 黑体, a sans serif; has every character of the builder. */
    HEI("/fonts/hei.ttf"),
    /** 宋体, a serif; what it lacks is set in {@link #HEI}, as real tools substitute. */
    SONG("/fonts/song.ttf");

    private final String resource;

    Typeface(String resource) {
        this.resource = resource;
    }

    String resource() {
        return resource;
    }
}

package org.yusuan.collect.source;

import org.yusuan.model.Worded;

/**
 * A file or directory that is no candidate.
 *
 * @param name its plain name
 * @param why the reason
 */
public record PassedOver(String name, Why why) {

    /** Why files are passed over. */
    public enum Why implements Worded {
        /** Its name begins with a dot. */
        HIDDEN("hidden"),
        /** A README beside the documents. */
        README("README"),
        /** The folder {@code archive}, which holds fetched documents. */
        ARCHIVE("archive"),
        /** Its name is not among those the job includes. */
        NAME("other names"),
        /** The pages of a PDF portfolio, which are a cover for the documents in it. */
        COVER("cover of a portfolio");

        private final String word;

        Why(String word) {
            this.word = word;
        }

        /** The word for a person. */
        @Override
        public String word() {
            return word;
        }
    }
}

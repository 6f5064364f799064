package org.yusuan.document.page;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.yusuan.model.Refusal.Reason;
import org.yusuan.model.UnreadableDocument;

/** Judges the pictures of a page while it is painted, each before it is unpacked, and counts those that could not be. */
final class PictureGuard {
    private final int page;
    private final long most;
    private long spent;
    private int lost;

    /**
     * A guard of one page.
     *
     * @param most samples of all pictures that are drawn on it
     */
    PictureGuard(int page, long most) {
        this.page = page;
        this.most = most;
    }

    /**
     * Judges a picture, and its mask if it has one.
     *
     * @throws UnreadableDocument if it is too large to be unpacked, or one too many
     */
    void judge(COSDictionary image) throws UnreadableDocument {
        alone(image);
        for (COSName name : new COSName[] {COSName.SMASK, COSName.MASK}) {
            if (image.getDictionaryObject(name) instanceof COSStream mask) {
                alone(mask);
            }
        }
    }

    private void alone(COSDictionary image) throws UnreadableDocument {
        PictureSize size = new PictureSize(image);
        long samples = size.samples();
        if (samples > size.most()) {
            throw exceeded("holds a picture of " + samples + " samples, allowed are " + size.most() + " of its kind.");
        }
        spent += samples;
        if (spent > most) {
            throw exceeded("draws pictures of " + spent + " samples or more, allowed are " + most + " a page.");
        }
    }

    void lose() {
        lost++;
    }

    /** How many pictures are missing from what was painted. */
    int lost() {
        return lost;
    }

    private UnreadableDocument exceeded(String found) {
        return UnreadableDocument.ofPage(
                Reason.LIMIT_EXCEEDED, page, "Page " + page + " " + found + " Save it with fewer pixels.");
    }
}

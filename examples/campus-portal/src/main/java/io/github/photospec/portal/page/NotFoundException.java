package io.github.photospec.portal.page;

/** There is no such thing, or it is none of the asker's business: the answer is the same. */
public final class NotFoundException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Without a word, because the word would stand in a log. */
    public NotFoundException() {
        super("Not found");
    }
}

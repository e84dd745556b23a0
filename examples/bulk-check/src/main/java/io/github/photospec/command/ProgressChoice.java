package io.github.photospec.command;

import java.util.Locale;

/** When a progress bar is shown. */
enum ProgressChoice {
    /** If a person sees it. */
    AUTO,
    ALWAYS,
    NEVER;

    boolean isShown(boolean terminal) {
        return switch (this) {
            case AUTO -> terminal;
            case ALWAYS -> true;
            case NEVER -> false;
        };
    }

    /** As an option's value: lower case. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}

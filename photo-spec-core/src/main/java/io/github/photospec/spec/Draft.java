package io.github.photospec.spec;

/**
 * Part of a specification file as it was written, before anybody knows whether it makes sense. Values that are missing
 * or unreadable are null. Bean Validation checks drafts; its messages are {@link ProblemCode} ids.
 */
sealed interface Draft
        permits LimitsDraft, MakingDraft, PrintDraft, RuleDraft, SourceDraft, SpecDraft, TermsDraft, TextDraft {
    /** Where the part and its keys stand in the file. */
    Places places();
}

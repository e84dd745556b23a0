package io.github.photospec.review;

import io.github.photospec.internal.text.Phrases;

/** What somebody is to a campaign. */
public enum Role {
    /** 学生: hands in the own photo. */
    STUDENT,
    /** 辅导员: decides about the own classes. */
    COUNSELLOR,
    /** 教务处: runs campaigns, and may do what counsellors may, for every class. */
    OFFICE;

    /** Stands in keys and files: kebab case. */
    public String id() {
        return Phrases.id(name());
    }
}

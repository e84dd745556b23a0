package io.github.photospec.review;

/** What somebody is to a campaign. */
public enum Role {
    /** 学生: hands in the own photo. */
    STUDENT,
    /** 辅导员: decides about the own classes. */
    COUNSELLOR,
    /** 教务处: runs campaigns, and may do what counsellors may, for every class. */
    OFFICE
}

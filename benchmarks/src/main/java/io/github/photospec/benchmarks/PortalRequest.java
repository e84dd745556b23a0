package io.github.photospec.benchmarks;

/** What people and another system ask of the portal, and how fast the answer should be. */
enum PortalRequest {
    LOGIN("log in", Target.NONE),
    STATE("a student's page", Target.PAGE),
    CAPTURE("the page to take a photo", Target.PAGE),
    UPLOAD("upload a phone photo", Target.MAKE),
    DRAFT("before and after", Target.PAGE),
    SUBMIT("hand in", Target.CHECK),
    DOWNLOAD("download the photo", Target.NONE),
    GRID("a page of 48 photos", Target.PAGE),
    REVIEW("one photo with its record", Target.CHECK),
    DECISION("approve or return", Target.PAGE),
    CHECK("check for another system", Target.CHECK),
    PICTURE("a picture in a page", Target.NONE),
    DRAWN("a picture with findings", Target.NONE);

    private final String words;
    private final Target target;

    PortalRequest(String words, Target target) {
        this.words = words;
        this.target = target;
    }

    String words() {
        return words;
    }

    Target target() {
        return target;
    }

    /** What its 95 % are held against, without queueing. */
    enum Target {
        /** At most 150 ms. */
        PAGE,
        /** At most the library's own time of a check, and 50 ms. */
        CHECK,
        /** At most the library's own time of making, and 50 ms. */
        MAKE,
        /** Nothing was promised. */
        NONE
    }
}

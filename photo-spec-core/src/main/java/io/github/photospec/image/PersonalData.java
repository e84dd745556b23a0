package io.github.photospec.image;

/** Metadata that says more about a person than the picture needs to. */
public enum PersonalData {
    /** Where the photo was taken: an EXIF GPS directory with a latitude or longitude. */
    GPS,
    /** When it was taken. */
    CAPTURE_TIME,
    /** Which camera or phone took it, or its serial number. */
    CAMERA,
    /** Names or remarks: artist, owner, copyright, description, comment. */
    AUTHOR_OR_COMMENT,
    /** An embedded small picture, which may show what was cropped away. */
    THUMBNAIL
}

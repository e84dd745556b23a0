package io.github.photospec.export;

/** How photos are parted among zip files. */
public enum ZipLayout {
    /** All in {@code photos.zip}. */
    WHOLE,
    /** One zip file a class (班级) in the folder {@code photos}, named after the class. */
    BY_CLASS
}

package io.github.photospec.opencv.accuracy;

/** Where a photo is from. */
enum PhotoSet {
    /** Photos of people at work and in the street, CC0 and public domain, labelled by eye. */
    EVERYDAY,
    /** Face Research Lab London set, looking neutral: with points set by people. */
    NEUTRAL,
    /** The same people smiling. */
    SMILING
}

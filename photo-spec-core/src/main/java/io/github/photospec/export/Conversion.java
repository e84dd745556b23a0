package io.github.photospec.export;

import io.github.photospec.make.PhotoMaker;
import io.github.photospec.spec.PhotoSpec;

/** Photos are made for another specification on their way. */
record Conversion(PhotoMaker maker, PhotoSpec spec) {}

@org.jspecify.annotations.NullMarked
package io.github.photospec.internal.measure;

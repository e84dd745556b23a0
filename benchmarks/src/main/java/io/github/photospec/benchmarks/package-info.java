/** JMH benchmarks, one class a stage of the pipeline, and programs that measure whole runs. */
@NullMarked
package io.github.photospec.benchmarks;

import org.jspecify.annotations.NullMarked;

/** Whether a run of JMH is slower than an earlier one, by more than noise explains. */
@NullMarked
package io.github.photospec.benchmarks.compare;

import org.jspecify.annotations.NullMarked;

/** Copied codes among honest traffic. Start at {@link io.ytterby.benchmarks.clones.ClonesBench}. */
@NullMarked
package io.ytterby.benchmarks.clones;

import org.jspecify.annotations.NullMarked;

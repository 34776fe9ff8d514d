/** One service with what it needs and nothing else, for figures that nothing else disturbs. */
@NullMarked
package io.ytterby.benchmarks.alone;

import org.jspecify.annotations.NullMarked;

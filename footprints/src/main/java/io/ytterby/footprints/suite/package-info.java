/** The worked cases, run one by one. Start at {@link io.ytterby.footprints.suite.FootprintSuite}. */
@NullMarked
package io.ytterby.footprints.suite;

import org.jspecify.annotations.NullMarked;

/** A buyer's duties in figures: dependency and recycled shares. Start at {@link io.ytterby.footprints.buyer.Dependency}. */
@NullMarked
package io.ytterby.footprints.buyer;

import org.jspecify.annotations.NullMarked;

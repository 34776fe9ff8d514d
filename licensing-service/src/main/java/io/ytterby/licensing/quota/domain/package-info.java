/**
 * How a year's quota of an element is split over those who ask for it: published rules in whole milligrams, and a proof that
 * anyone can recompute. Plain Java; start at {@link Allocate}. Why: ADR 0023.
 */
@NullMarked
package io.ytterby.licensing.quota.domain;

import org.jspecify.annotations.NullMarked;

/**
 * What certificates, claims and footprints cost. Start at {@link io.ytterby.benchmarks.claims.ClaimsBench}.
 */
@NullMarked
package io.ytterby.benchmarks.claims;

import org.jspecify.annotations.NullMarked;

/** What may be said of a number, for how long, and of how much mass. Start at {@link io.ytterby.footprints.claims.Claim}. */
@NullMarked
package io.ytterby.footprints.claims;

import org.jspecify.annotations.NullMarked;

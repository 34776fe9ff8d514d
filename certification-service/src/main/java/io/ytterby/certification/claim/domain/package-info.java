/**
 * What may be said of a lot, and of how much of it. Start at {@link io.ytterby.certification.claim.domain.LotBook}.
 */
@NullMarked
package io.ytterby.certification.claim.domain;

import org.jspecify.annotations.NullMarked;

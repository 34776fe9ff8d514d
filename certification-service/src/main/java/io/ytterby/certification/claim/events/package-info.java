/**
 * Follows lots and what becomes of them. Start at {@link io.ytterby.certification.claim.events.CustodyConsumer}.
 */
@NullMarked
package io.ytterby.certification.claim.events;

import org.jspecify.annotations.NullMarked;

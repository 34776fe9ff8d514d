/** PACT's own paths under {@code /pact}, and ours beside them. Start at {@link io.ytterby.certification.exchange.rest.PactFootprintResource}. */
@NullMarked
package io.ytterby.certification.exchange.rest;

import org.jspecify.annotations.NullMarked;

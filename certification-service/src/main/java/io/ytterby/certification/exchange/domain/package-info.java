/** What a footprint says, whoever's format it came in, and what may be wrong with it. Start at {@link io.ytterby.certification.exchange.domain.ProductFootprint}. */
@NullMarked
package io.ytterby.certification.exchange.domain;

import org.jspecify.annotations.NullMarked;

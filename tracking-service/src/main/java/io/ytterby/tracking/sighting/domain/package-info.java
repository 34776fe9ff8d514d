/** What a sighting says of a gram, and what betrays a copied code. Start at {@link io.ytterby.tracking.sighting.domain.CloneRules}. */
@NullMarked
package io.ytterby.tracking.sighting.domain;

import org.jspecify.annotations.NullMarked;

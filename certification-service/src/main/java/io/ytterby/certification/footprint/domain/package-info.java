/** What a firm has declared about a product's footprint. Plain Java. Start at {@link io.ytterby.certification.footprint.domain.Footprint}. */
@NullMarked
package io.ytterby.certification.footprint.domain;

import org.jspecify.annotations.NullMarked;

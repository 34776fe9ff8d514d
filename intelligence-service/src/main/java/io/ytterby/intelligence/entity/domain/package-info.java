/**
 * Persons, firms and vessels: what is known of each, what ties them together, and what may be so. Start at
 * {@link io.ytterby.intelligence.entity.domain.Entity}.
 */
@NullMarked
package io.ytterby.intelligence.entity.domain;

import org.jspecify.annotations.NullMarked;

/**
 * How long goods wait. Start at {@link io.ytterby.inspection.port.domain.Age}.
 */
@NullMarked
package io.ytterby.inspection.port.domain;

import org.jspecify.annotations.NullMarked;

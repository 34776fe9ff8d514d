/**
 * Which goods customs looks at: rules over facts, a score, and a draw that nobody can foresee. Start at
 * {@link io.ytterby.inspection.selectivity.domain.Policy}. Why: ADR 0045.
 */
@NullMarked
package io.ytterby.inspection.selectivity.domain;

import org.jspecify.annotations.NullMarked;

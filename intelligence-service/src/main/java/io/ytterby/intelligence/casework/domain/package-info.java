/**
 * What a case is and what may happen to it: a row of things that were done, from which alone its state follows. Start at
 * {@link io.ytterby.intelligence.casework.domain.CaseFile}.
 */
@NullMarked
package io.ytterby.intelligence.casework.domain;

import org.jspecify.annotations.NullMarked;

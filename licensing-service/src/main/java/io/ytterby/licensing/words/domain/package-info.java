/** Sentences that people read, in the two languages of the house. Start at {@link io.ytterby.licensing.words.domain.Words}. */
@NullMarked
package io.ytterby.licensing.words.domain;

import org.jspecify.annotations.NullMarked;

/** One act done to several things: a review that says what is passed over and why, then what became of each. Each has an idempotency key of its own. */
@NullMarked
package io.ytterby.console.bulk;

import org.jspecify.annotations.NullMarked;

/**
 * Codes of grams: printed for who made them, verified for everyone.
 *
 * <p>Start at {@link io.ytterby.tracking.gram.app.VerifyGrams}; the code's shape is in {@code io.ytterby.gramcodes}.
 */
@NullMarked
package io.ytterby.tracking.gram.app;

import org.jspecify.annotations.NullMarked;

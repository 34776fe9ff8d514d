/**
 * Mints, reads and verifies gram codes: the twenty characters that name one gram of goods. Plain Java without a
 * dependency, fit for a scanner or a phone.
 *
 * <p>Start at {@link io.ytterby.gramcodes.GramCode} for the shape, at {@link io.ytterby.gramcodes.BlockCodes} to mint,
 * at {@link io.ytterby.gramcodes.GramVerifier} to verify.
 */
@NullMarked
package io.ytterby.gramcodes;

import org.jspecify.annotations.NullMarked;

/** Data Integrity proofs. Start at {@link io.ytterby.credentials.proof.EddsaJcs}. */
@NullMarked
package io.ytterby.credentials.proof;

import org.jspecify.annotations.NullMarked;

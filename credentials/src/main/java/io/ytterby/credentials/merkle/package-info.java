/** Proofs in a log as RFC 6962 has it. Start at {@link io.ytterby.credentials.merkle.MerkleProofs}. */
@NullMarked
package io.ytterby.credentials.merkle;

import org.jspecify.annotations.NullMarked;

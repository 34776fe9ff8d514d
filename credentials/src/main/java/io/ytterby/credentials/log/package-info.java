/**
 * A log of issued documents that others watch: its heads, their signatures, and proofs that a document is in it. The texts
 * are those of C2SP (signed note, tlog-checkpoint, tlog-cosignature, tlog-proof), so that witnesses anywhere can serve. Start
 * at {@link io.ytterby.credentials.log.LogProof} to check, at {@link io.ytterby.credentials.log.Checkpoint} to publish.
 */
@NullMarked
package io.ytterby.credentials.log;

import org.jspecify.annotations.NullMarked;

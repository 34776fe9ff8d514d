/** Heads, proofs and the verification of the store of events, over HTTP. Start at {@link io.ytterby.tracking.seal.rest.SealResource}. */
@NullMarked
package io.ytterby.tracking.seal.rest;

import org.jspecify.annotations.NullMarked;

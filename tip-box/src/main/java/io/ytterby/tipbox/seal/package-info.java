/**
 * Items sealed to the public keys of people. Start at {@link io.ytterby.tipbox.seal.SealedWriter}.
 */
@NullMarked
package io.ytterby.tipbox.seal;

import org.jspecify.annotations.NullMarked;

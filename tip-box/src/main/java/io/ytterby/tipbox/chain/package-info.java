/**
 * What came when, so that a flipped bit, a gap or another order shows. Start at {@link io.ytterby.tipbox.chain.Link}.
 */
@NullMarked
package io.ytterby.tipbox.chain;

import org.jspecify.annotations.NullMarked;

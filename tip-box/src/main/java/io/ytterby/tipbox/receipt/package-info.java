/**
 * What a reporter keeps, and the keys that come out of it. Start at {@link io.ytterby.tipbox.receipt.Receipt}.
 */
@NullMarked
package io.ytterby.tipbox.receipt;

import org.jspecify.annotations.NullMarked;

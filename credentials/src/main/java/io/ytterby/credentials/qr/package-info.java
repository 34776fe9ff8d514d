/** The small signed code that is printed: COSE in Base45. Start at {@link io.ytterby.credentials.qr.Re1}. */
@NullMarked
package io.ytterby.credentials.qr;

import org.jspecify.annotations.NullMarked;

/** A buyer's duties. */
@NullMarked
package io.ytterby.gateway.duty;

import org.jspecify.annotations.NullMarked;

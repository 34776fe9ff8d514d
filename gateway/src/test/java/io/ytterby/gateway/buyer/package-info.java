/** Tests of the buyer's answers. */
@NullMarked
package io.ytterby.gateway.buyer;

import org.jspecify.annotations.NullMarked;

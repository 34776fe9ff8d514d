/** Orders of buyers. */
@NullMarked
package io.ytterby.gateway.order;

import org.jspecify.annotations.NullMarked;

/** The rules of the house, on the gateway. */
@NullMarked
package io.ytterby.gateway;

import org.jspecify.annotations.NullMarked;

/** Tests of the way through the door. */
@NullMarked
package io.ytterby.gateway.proxy;

import org.jspecify.annotations.NullMarked;

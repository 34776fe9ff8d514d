/** Whose tokens the gateway refuses from memory. */
@NullMarked
package io.ytterby.gateway.standing;

import org.jspecify.annotations.NullMarked;

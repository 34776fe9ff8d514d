/** How much one client may ask. */
@NullMarked
package io.ytterby.gateway.limit;

import org.jspecify.annotations.NullMarked;

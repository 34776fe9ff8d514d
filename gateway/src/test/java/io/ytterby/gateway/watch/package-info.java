/** Rules of buyers, and what rings. */
@NullMarked
package io.ytterby.gateway.watch;

import org.jspecify.annotations.NullMarked;

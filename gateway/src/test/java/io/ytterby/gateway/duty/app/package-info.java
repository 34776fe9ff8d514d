/** Shares of supply, of recycled elements, and by the rules of a day. */
@NullMarked
package io.ytterby.gateway.duty.app;

import org.jspecify.annotations.NullMarked;

/** What other services answered when it was recorded. */
@NullMarked
package io.ytterby.gateway.duty.http;

import org.jspecify.annotations.NullMarked;

/** Generated: the calls of licensing. Start at {@link io.ytterby.client.licensing.LicensingApi}. */
@NullMarked
package io.ytterby.client.licensing;

import org.jspecify.annotations.NullMarked;

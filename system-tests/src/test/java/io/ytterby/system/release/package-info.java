/** What a release does to a running platform. Start at {@code LoneService}. */
@NullMarked
package io.ytterby.system.release;

import org.jspecify.annotations.NullMarked;

/** Tests of the client. Start at {@link io.ytterby.client.YtterbyTest}. */
@NullMarked
package io.ytterby.client;

import org.jspecify.annotations.NullMarked;

/** What the gateway's own signature holds. */
@NullMarked
package io.ytterby.gateway.signing.app;

import org.jspecify.annotations.NullMarked;

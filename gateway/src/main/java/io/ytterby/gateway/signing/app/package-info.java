/** What the gateway signs with. Start at {@link io.ytterby.gateway.signing.app.StatusKeys}. Why: docs/adr/0048. */
@NullMarked
package io.ytterby.gateway.signing.app;

import org.jspecify.annotations.NullMarked;

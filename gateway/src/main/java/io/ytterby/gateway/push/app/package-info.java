/** The log of what each organisation is told. Start at {@link io.ytterby.gateway.push.app.EventLog}. Why: docs/adr/0049. */
@NullMarked
package io.ytterby.gateway.push.app;

import org.jspecify.annotations.NullMarked;

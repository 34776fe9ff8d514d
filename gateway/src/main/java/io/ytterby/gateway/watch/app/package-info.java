/**
 * Looks at what is watched, on each change and by the clock. Start at {@link io.ytterby.gateway.watch.app.LookAtRules}.
 */
@NullMarked
package io.ytterby.gateway.watch.app;

import org.jspecify.annotations.NullMarked;

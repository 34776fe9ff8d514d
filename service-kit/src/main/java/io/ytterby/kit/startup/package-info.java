/**
 * Refuses to start where a promise could not be kept. Start at {@link io.ytterby.kit.startup.StartupGuard}; the rules are
 * in {@link io.ytterby.kit.startup.SafetyRules}.
 */
@NullMarked
package io.ytterby.kit.startup;

import org.jspecify.annotations.NullMarked;

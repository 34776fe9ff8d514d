/** Tests of the guard. Start at {@link io.ytterby.kit.startup.SafetyRulesTest}. */
@NullMarked
package io.ytterby.kit.startup;

import org.jspecify.annotations.NullMarked;

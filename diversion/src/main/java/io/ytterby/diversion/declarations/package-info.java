/**
 * Import declarations without history of goods: a model of risk profiles, for tables such as the public one of Korean customs. Start at
 * {@link io.ytterby.diversion.declarations.RiskModel}.
 */
@NullMarked
package io.ytterby.diversion.declarations;

import org.jspecify.annotations.NullMarked;

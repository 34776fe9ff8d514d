/** Which of a day's many tests may be believed. Start at {@link io.ytterby.diversion.discovery.FalseDiscoveries}. Why: ADR 0074. */
@NullMarked
package io.ytterby.diversion.discovery;

import org.jspecify.annotations.NullMarked;

/**
 * What an alert is, what may become of it, and what never raises one. Start at {@link io.ytterby.intelligence.alert.domain.Alert}.
 */
@NullMarked
package io.ytterby.intelligence.alert.domain;

import org.jspecify.annotations.NullMarked;

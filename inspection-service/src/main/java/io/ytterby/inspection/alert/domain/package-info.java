/**
 * What one port tells all others to look for. Start at {@link io.ytterby.inspection.alert.domain.Alert}.
 */
@NullMarked
package io.ytterby.inspection.alert.domain;

import org.jspecify.annotations.NullMarked;

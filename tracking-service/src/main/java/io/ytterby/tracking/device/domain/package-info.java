/** Devices that verify offline. Start at {@link io.ytterby.tracking.device.domain.FieldDevice}. */
@NullMarked
package io.ytterby.tracking.device.domain;

import org.jspecify.annotations.NullMarked;

/** The paths of a buyer's duties. Start at {@link io.ytterby.gateway.duty.rest.ExposureResource}. */
@NullMarked
package io.ytterby.gateway.duty.rest;

import org.jspecify.annotations.NullMarked;

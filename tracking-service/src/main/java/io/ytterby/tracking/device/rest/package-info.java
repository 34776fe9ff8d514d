/** Devices over HTTP. Start at {@link io.ytterby.tracking.device.rest.BundleResource}. */
@NullMarked
package io.ytterby.tracking.device.rest;

import org.jspecify.annotations.NullMarked;

/**
 * Holds over HTTP. Start at {@link io.ytterby.inspection.hold.rest.HoldResource}.
 */
@NullMarked
package io.ytterby.inspection.hold.rest;

import org.jspecify.annotations.NullMarked;

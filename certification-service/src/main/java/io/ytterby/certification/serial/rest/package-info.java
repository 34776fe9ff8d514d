/**
 * Used serials over HTTP. Start at {@link io.ytterby.certification.serial.rest.SerialResource}.
 */
@NullMarked
package io.ytterby.certification.serial.rest;

import org.jspecify.annotations.NullMarked;

/**
 * Serials that count once in the world. Start at {@link io.ytterby.certification.serial.domain.Serial}.
 */
@NullMarked
package io.ytterby.certification.serial.domain;

import org.jspecify.annotations.NullMarked;

/**
 * Takes serials for certificates, once across all organisations. Start at {@link io.ytterby.certification.serial.app.TakeSerials}.
 */
@NullMarked
package io.ytterby.certification.serial.app;

import org.jspecify.annotations.NullMarked;

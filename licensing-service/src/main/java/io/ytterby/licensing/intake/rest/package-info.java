/** The import of applications over HTTP. Start at {@link io.ytterby.licensing.intake.rest.ImportResource}. */
@NullMarked
package io.ytterby.licensing.intake.rest;

import org.jspecify.annotations.NullMarked;

/** Screening over HTTP, for authorities alone. Start at {@link ScreeningResource}. */
@NullMarked
package io.ytterby.licensing.screening.rest;

import org.jspecify.annotations.NullMarked;

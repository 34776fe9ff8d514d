/**
 * Lists are loaded, names are looked up, parties of cases are screened and what was found is decided on. One class per use
 * case; start at {@link ScreenCase}.
 */
@NullMarked
package io.ytterby.licensing.screening.app;

import org.jspecify.annotations.NullMarked;

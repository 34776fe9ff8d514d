/**
 * Counts for the regulator, and for the public what hides each firm. Start at {@link io.ytterby.licensing.figures.app.ReadFigures}. Definitions: docs/guide/figures.md. Why: docs/adr/0025.
 */
@NullMarked
package io.ytterby.licensing.figures.app;

import org.jspecify.annotations.NullMarked;

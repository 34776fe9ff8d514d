/**
 * Figures and public statistics over HTTP. Start at {@link io.ytterby.licensing.figures.rest.FiguresResource}. Definitions: docs/guide/figures.md. Why: docs/adr/0025.
 */
@NullMarked
package io.ytterby.licensing.figures.rest;

import org.jspecify.annotations.NullMarked;

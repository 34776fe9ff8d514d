/**
 * What the regulator counts, and what may be told to everybody of it. Start at {@link io.ytterby.licensing.figures.domain.PublicTable}. Definitions: docs/guide/figures.md. Why: docs/adr/0025.
 */
@NullMarked
package io.ytterby.licensing.figures.domain;

import org.jspecify.annotations.NullMarked;

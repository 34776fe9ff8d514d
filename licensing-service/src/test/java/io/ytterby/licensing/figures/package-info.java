/** Figures and statistics, on the real database. */
@NullMarked
package io.ytterby.licensing.figures;

import org.jspecify.annotations.NullMarked;

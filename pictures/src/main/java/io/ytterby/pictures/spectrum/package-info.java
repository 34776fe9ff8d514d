/** A measured spectrum with its model, what was declared, the background and the residuals. */
@NullMarked
package io.ytterby.pictures.spectrum;

import org.jspecify.annotations.NullMarked;

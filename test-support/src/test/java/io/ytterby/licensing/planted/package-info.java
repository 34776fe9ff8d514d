/** Planted: what the rules of the house must find. */
@NullMarked
package io.ytterby.licensing.planted;

import org.jspecify.annotations.NullMarked;

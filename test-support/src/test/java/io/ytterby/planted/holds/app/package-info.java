/** Planted: what the rules of the house must find. */
@NullMarked
package io.ytterby.planted.holds.app;

import org.jspecify.annotations.NullMarked;

/** Planted: what the rules of the house must find. */
@NullMarked
package io.ytterby.planted.lots.db;

import org.jspecify.annotations.NullMarked;

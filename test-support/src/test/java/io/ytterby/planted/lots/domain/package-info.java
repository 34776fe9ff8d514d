/** Planted: what the rules of the house must find. */
@NullMarked
package io.ytterby.planted.lots.domain;

import org.jspecify.annotations.NullMarked;

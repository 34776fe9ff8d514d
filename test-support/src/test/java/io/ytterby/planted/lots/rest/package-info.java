/** Planted: what the rules of the house must find. */
@NullMarked
package io.ytterby.planted.lots.rest;

import org.jspecify.annotations.NullMarked;

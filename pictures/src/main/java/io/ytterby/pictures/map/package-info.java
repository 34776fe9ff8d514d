/** A map of a coast with what is where: shores alone, from a table, and no borders. */
@NullMarked
package io.ytterby.pictures.map;

import org.jspecify.annotations.NullMarked;

/** Chance that is the same for ever from the same seed. */
@NullMarked
package io.ytterby.worlds.draw;

import org.jspecify.annotations.NullMarked;

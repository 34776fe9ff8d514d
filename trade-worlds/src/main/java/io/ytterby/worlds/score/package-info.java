/** Judges signals by the truth. */
@NullMarked
package io.ytterby.worlds.score;

import org.jspecify.annotations.NullMarked;

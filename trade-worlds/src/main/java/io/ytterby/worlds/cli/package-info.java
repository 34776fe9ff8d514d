/** {@code ./ytterby worlds generate|score|adapt}. */
@NullMarked
package io.ytterby.worlds.cli;

import org.jspecify.annotations.NullMarked;

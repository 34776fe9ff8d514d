/** The command of a buyer. Start at {@link io.ytterby.footprints.cli.FootprintCommand}. */
@NullMarked
package io.ytterby.footprints.cli;

import org.jspecify.annotations.NullMarked;

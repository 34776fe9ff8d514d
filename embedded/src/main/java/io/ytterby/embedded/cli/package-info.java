/**
 * The commands of {@code ./ytterby} that need Java. The script finds a JDK, builds when the sources are newer, and runs
 * this; what needs Maven alone (test, check, fmt, doctor) it does by itself.
 *
 * <p>Start at {@link io.ytterby.embedded.cli.Ytterby}.
 */
@NullMarked
package io.ytterby.embedded.cli;

import org.jspecify.annotations.NullMarked;

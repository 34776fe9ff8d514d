/** How soon the console's heaviest pages stand in a real browser, beside the same bytes from a plain server. */
@NullMarked
package io.ytterby.benchmarks.console;

import org.jspecify.annotations.NullMarked;

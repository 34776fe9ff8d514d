/** What holds for all pages of the console. */
@NullMarked
package io.ytterby.console;

import org.jspecify.annotations.NullMarked;

/** The public API as the console asks it: with the person's own token. */
@NullMarked
package io.ytterby.console.api;

import org.jspecify.annotations.NullMarked;

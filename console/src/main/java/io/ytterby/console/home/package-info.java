/** The first page after signing in: each desk, and what waits there. */
@NullMarked
package io.ytterby.console.home;

import org.jspecify.annotations.NullMarked;

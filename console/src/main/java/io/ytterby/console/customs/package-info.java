/** The desk of customs: what waits at the ports, a declaration with all that is around it, holds, releases and instruments. */
@NullMarked
package io.ytterby.console.customs;

import org.jspecify.annotations.NullMarked;

/** Many lots in one table. */
@NullMarked
package io.ytterby.tracking.intake;

import org.jspecify.annotations.NullMarked;

/** Rights as a regulator registers them and mints draw on them. */
@NullMarked
package io.ytterby.tracking.right;

import org.jspecify.annotations.NullMarked;

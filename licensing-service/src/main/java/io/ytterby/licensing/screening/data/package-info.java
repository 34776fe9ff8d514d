/**
 * Lists as their publishers write them. Start at {@link ListFormat}; a new publisher is one more constant.
 */
@NullMarked
package io.ytterby.licensing.screening.data;

import org.jspecify.annotations.NullMarked;

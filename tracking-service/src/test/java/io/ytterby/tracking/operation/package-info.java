/** What was done with lots, tried by hand and by thousands of random deeds at once. */
@NullMarked
package io.ytterby.tracking.operation;

import org.jspecify.annotations.NullMarked;

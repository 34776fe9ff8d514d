/**
 * Places in lists that are sorted by age. Start at {@link io.ytterby.intelligence.paging.app.Places}.
 */
@NullMarked
package io.ytterby.intelligence.paging.app;

import org.jspecify.annotations.NullMarked;

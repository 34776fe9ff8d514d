/**
 * Places in lists that are sorted by age. Start at {@link io.ytterby.inspection.paging.app.Places}.
 */
@NullMarked
package io.ytterby.inspection.paging.app;

import org.jspecify.annotations.NullMarked;

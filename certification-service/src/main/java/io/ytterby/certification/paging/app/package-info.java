/**
 * Places in lists that are sorted by age. Start at {@link io.ytterby.certification.paging.app.Places}.
 */
@NullMarked
package io.ytterby.certification.paging.app;

import org.jspecify.annotations.NullMarked;

/** Status lists: what has been taken back, signed anew within seconds. Start at {@link io.ytterby.issuing.list.app.PublishStatusLists}. */
@NullMarked
package io.ytterby.issuing.list.app;

import org.jspecify.annotations.NullMarked;

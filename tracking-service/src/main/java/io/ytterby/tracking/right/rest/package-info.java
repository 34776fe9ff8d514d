/** Rights over HTTP. Start at {@link io.ytterby.tracking.right.rest.RightResource}. */
@NullMarked
package io.ytterby.tracking.right.rest;

import org.jspecify.annotations.NullMarked;

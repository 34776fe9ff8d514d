/** Lots over HTTP. Start at {@link io.ytterby.tracking.lot.rest.LotResource}. */
@NullMarked
package io.ytterby.tracking.lot.rest;

import org.jspecify.annotations.NullMarked;

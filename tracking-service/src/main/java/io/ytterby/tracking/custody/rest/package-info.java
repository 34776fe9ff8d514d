/** Custody over HTTP. Start at {@link io.ytterby.tracking.custody.rest.CustodyResource}. */
@NullMarked
package io.ytterby.tracking.custody.rest;

import org.jspecify.annotations.NullMarked;

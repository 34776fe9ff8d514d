/** Recalls over HTTP. Start at {@link io.ytterby.tracking.recall.rest.RecallResource}. */
@NullMarked
package io.ytterby.tracking.recall.rest;

import org.jspecify.annotations.NullMarked;

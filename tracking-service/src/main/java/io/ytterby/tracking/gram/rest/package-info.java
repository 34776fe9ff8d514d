/** Gram codes over HTTP. Start at {@link io.ytterby.tracking.gram.rest.GramResource}. */
@NullMarked
package io.ytterby.tracking.gram.rest;

import org.jspecify.annotations.NullMarked;

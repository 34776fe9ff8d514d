/** Documents over HTTP, streamed. Start at {@link io.ytterby.licensing.document.rest.DocumentResource}. */
@NullMarked
package io.ytterby.licensing.document.rest;

import org.jspecify.annotations.NullMarked;

/** Public verification over HTTP, as JSON and as a page. Start at {@link io.ytterby.gateway.verify.rest.VerifyResource}. */
@NullMarked
package io.ytterby.gateway.verify.rest;

import org.jspecify.annotations.NullMarked;

/** The keys of this domain for everybody. Start at {@link io.ytterby.gateway.trust.rest.DidResource}. */
@NullMarked
package io.ytterby.gateway.trust.rest;

import org.jspecify.annotations.NullMarked;

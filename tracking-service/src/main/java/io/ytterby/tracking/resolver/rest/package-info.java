/** The GS1 Digital Link resolver. Start at {@link io.ytterby.tracking.resolver.rest.ResolverResource}. */
@NullMarked
package io.ytterby.tracking.resolver.rest;

import org.jspecify.annotations.NullMarked;

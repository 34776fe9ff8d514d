/** One document for all services. Start at {@link io.ytterby.gateway.openapi.OpenApiRoute}. */
@NullMarked
package io.ytterby.gateway.openapi;

import org.jspecify.annotations.NullMarked;

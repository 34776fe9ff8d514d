/** What a request is called among all the others of its kind: {@link io.ytterby.gateway.front.domain.RouteTree}. */
@NullMarked
package io.ytterby.gateway.front.domain;

import org.jspecify.annotations.NullMarked;

package io.ytterby.gateway.front.http;

import io.vertx.ext.web.RoutingContext;
import io.ytterby.kit.identity.Actor;

/**
 * What the gateway answers from memory, on the event loop, for the requests of which there are most. It answers the plain
 * case only; whatever is not plain goes the long way, to the resource of the same path, and gets the same answer there.
 */
public interface DirectAnswer {
    /** Paths it may answer begin so. */
    String prefix();

    /** @return false if the request is not plain: nothing was done, and it goes the long way */
    boolean tryAnswer(RoutingContext context, Actor actor);

    /** Whether it would try, by the path and headers alone. */
    boolean isPlain(RoutingContext context);
}

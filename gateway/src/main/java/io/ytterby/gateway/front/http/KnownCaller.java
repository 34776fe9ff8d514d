package io.ytterby.gateway.front.http;

import io.ytterby.gateway.limit.domain.Client;
import io.ytterby.kit.identity.Actor;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who sends a request, as far as it is known without asking anybody.
 *
 * @param actor null for somebody without a token
 */
record KnownCaller(Client client, @Nullable Actor actor, Set<String> roles) {}

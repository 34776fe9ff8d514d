package io.ytterby.kit.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A verified token: who acts by it, and for how long.
 *
 * @param id its {@code jti}; empty if the issuer gave it none
 * @param client the program that got it, {@code client_id} or {@code azp}; empty if it names none
 * @param certificate the thumbprint of the client's certificate without which it does not count; null if it is not bound
 * @param expiresAt the end of its life: what is still answered then, a stream say, ends with it
 */
public record PresentedToken(
        Actor actor, String id, String client, @Nullable String certificate, Instant expiresAt) {}

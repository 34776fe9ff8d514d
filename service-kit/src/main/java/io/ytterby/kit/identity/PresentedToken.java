package io.ytterby.kit.identity;

import java.time.Instant;

/**
 * A verified token: who acts by it, and for how long.
 *
 * @param id its {@code jti}; empty if the issuer gave it none
 * @param client the program that got it, {@code client_id} or {@code azp}; empty if it names none
 * @param expiresAt the end of its life: what is still answered then, a stream say, ends with it
 */
public record PresentedToken(Actor actor, String id, String client, Instant expiresAt) {}

package io.ytterby.certification.claim.app;

import io.ytterby.certification.certificate.app.Certificates;
import io.ytterby.certification.certificate.domain.StatusLine;
import io.ytterby.certification.claim.domain.Claim;
import io.ytterby.certification.claim.domain.ClaimHistory;
import io.ytterby.certification.claim.domain.ClaimId;
import io.ytterby.certification.claim.domain.OriginId;
import io.ytterby.kit.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A claim as it stood at a moment, with what was known at a moment. */
@ApplicationScoped
public class ReadClaims {
    private final Claims claims;
    private final Certificates certificates;

    ReadClaims(Claims claims, Certificates certificates) {
        this.claims = claims;
        this.certificates = certificates;
    }

    /** The claim as it is now, all that was said of it, and how it stood. */
    public record Seen(Claim claim, ClaimHistory history, ClaimHistory.Standing standing) {}

    public Optional<Seen> one(Actor actor, ClaimId id, Instant at, Instant knownAt) {
        return claims.lookUp(id)
                .filter(claim -> actor.isAuthority() || claim.organisation().equals(actor.organisation()))
                .map(claim -> {
                    var history = claims.history(id);
                    return new Seen(claim, history, history.at(at, knownAt, lines(history)));
                });
    }

    private Map<OriginId, StatusLine> lines(ClaimHistory history) {
        var origins = history.events().stream()
                .flatMap(event -> event.sources().stream())
                .map(source -> source.key().origin())
                .distinct()
                .toList();
        var lines = new HashMap<OriginId, StatusLine>();
        claims.named(origins)
                .forEach((origin, id) -> certificates.lookUp(id).ifPresent(found -> {
                    var line = found.line();
                    if (line != null) lines.put(origin, line);
                }));
        return lines;
    }
}

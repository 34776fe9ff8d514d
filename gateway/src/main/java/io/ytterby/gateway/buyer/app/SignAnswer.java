package io.ytterby.gateway.buyer.app;

import io.ytterby.credentials.jose.CompactJws;
import io.ytterby.credentials.json.Jcs;
import io.ytterby.credentials.json.Json;
import io.ytterby.gateway.projection.domain.Freshness;
import io.ytterby.gateway.signing.app.StatusKeys;
import io.ytterby.kernel.OrganisationId;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Signs an answer as a credential that lives as long as it may be believed: until 15 minutes after the moment that it is
 * true of. Nobody can take it back, so it is short.
 */
@Singleton
public class SignAnswer {
    private static final List<String> CONTEXTS =
            List.of("https://www.w3.org/ns/credentials/v2", "urn:ytterby:context:status-answer:v1");

    private final StatusKeys keys;
    private final Clock clock;

    SignAnswer(StatusKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * A {@code vc+jwt}.
     *
     * @param id what it is about: {@code urn:ytterby:licence:CN-2026-000017}
     * @param answer all that was answered, every number in it as a text
     * @param askedBy who may see so much of it; another organisation may see less
     */
    public String sign(String id, Json.Obj answer, OrganisationId askedBy, Freshness freshness) {
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var credential = Json.Obj.of(
                "@context", CONTEXTS,
                "type", List.of("VerifiableCredential", StatusKeys.ROLE),
                "issuer", keys.issuer(),
                "iat", now.getEpochSecond(),
                "validFrom", now,
                "validUntil", freshness.asOf().plus(Freshness.END).truncatedTo(ChronoUnit.SECONDS),
                "credentialSubject",
                        answer.with("id", new Json.Text(id)).with("askedBy", new Json.Text(askedBy.value())));
        var header = Json.Obj.of("typ", "vc+jwt", "cty", "vc", "iss", keys.issuer());
        return CompactJws.sign(header, Jcs.bytes(credential), keys.at(now));
    }
}

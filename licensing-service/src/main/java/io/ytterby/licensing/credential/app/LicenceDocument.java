package io.ytterby.licensing.credential.app;

import io.ytterby.credentials.jose.CompactJws;
import io.ytterby.credentials.json.Jcs;
import io.ytterby.credentials.json.Json;
import io.ytterby.credentials.key.SigningKey;
import io.ytterby.credentials.qr.Permit;
import io.ytterby.credentials.qr.Re1;
import io.ytterby.credentials.status.StatusEntry;
import io.ytterby.kernel.Mass;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.licensing.credential.app.Credential.Place;
import io.ytterby.licensing.credential.domain.StatusPurpose;
import io.ytterby.licensing.licence.app.LegalDay;
import io.ytterby.licensing.licence.domain.Licence;
import io.ytterby.licensing.licence.domain.LicenceLine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/**
 * Writes a licence as it was issued: what may leave, from whom, to whom, until when. What is left of it, and prices, are
 * not in it: the one changes with every declaration, the other is nobody's business at a gate.
 */
@ApplicationScoped
class LicenceDocument {
    private static final List<String> CONTEXTS =
            List.of("https://www.w3.org/ns/credentials/v2", "urn:ytterby:context:export-permit:v1");

    private final CredentialConfig config;
    private final IssuerKeys keys;

    LicenceDocument(CredentialConfig config, IssuerKeys keys) {
        this.config = config;
        this.keys = keys;
    }

    Credential sign(Licence licence, Place place, Instant now) {
        var issuedAt = now.truncatedTo(ChronoUnit.SECONDS);
        var key = keys.at(issuedAt);
        var vcJwt = vcJwt(licence, place, issuedAt, key);
        var code = Re1.text(permit(licence, place, issuedAt, vcJwt), key);
        return new Credential(licence.number(), place, key.kid(), issuedAt, vcJwt, code);
    }

    /** Where a list is read. */
    static String listId(CredentialConfig config, StatusPurpose purpose, int list) {
        return config.publicUrl() + "/credentials/status/" + purpose.word() + "/" + list;
    }

    private String vcJwt(Licence licence, Place place, Instant issuedAt, SigningKey key) {
        var id = "urn:ytterby:licence:" + licence.number();
        var credential = Json.Obj.of(
                "@context", CONTEXTS,
                "id", id,
                "type", List.of("VerifiableCredential", "ExportPermitCredential"),
                "issuer", config.issuer(),
                "iat", issuedAt.getEpochSecond(),
                "validFrom", from(licence),
                "validUntil", until(licence),
                "credentialSubject", subject(licence, id),
                "credentialStatus",
                        Arrays.stream(StatusPurpose.values())
                                .map(purpose -> status(purpose, place))
                                .toList());
        var header = Json.Obj.of("typ", "vc+jwt", "cty", "vc", "iss", config.issuer());
        return CompactJws.sign(header, Jcs.bytes(credential), key);
    }

    private Json.Obj status(StatusPurpose purpose, Place place) {
        return new StatusEntry(listId(config, purpose, place.list()), purpose.word(), place.index(), 1).toJson();
    }

    private static Json.Obj subject(Licence licence, String id) {
        var parties = licence.parties();
        var endUser = parties.endUser();
        var replaces = licence.lineage().replaces();
        return Json.Obj.of(
                "id", id,
                "permitNo", licence.number().value(),
                "kind", licence.kind().name(),
                "holder", parties.holder().value(),
                "endUser", endUser == null ? null : endUser.value(),
                "consignees",
                        parties.consignees().stream().map(OrganisationId::value).toList(),
                "destination", licence.destination().value(),
                "replaces", replaces == null ? null : replaces.value(),
                "netMassMg", Long.toString(total(licence)),
                "lines", licence.lines().stream().map(LicenceDocument::line).toList());
    }

    private static Json.Obj line(LicenceLine line) {
        return Json.Obj.of(
                "line", Integer.toString(line.number()),
                "controlCode", line.controlCode().value(),
                "hsCode", line.hsCode().value(),
                "description", line.description(),
                "netMassMg", Long.toString(line.mass().issued().milligrams()));
    }

    private Permit permit(Licence licence, Place place, Instant issuedAt, String vcJwt) {
        var lines = licence.lines().stream()
                .map(line -> new Permit.Line(
                        line.controlCode().value(),
                        line.hsCode().value(),
                        line.mass().issued().milligrams()))
                .toList();
        return new Permit(
                config.issuer(),
                issuedAt,
                from(licence),
                until(licence),
                licence.number().value(),
                null,
                null,
                lines.size() > Permit.MAX_LINES ? List.of() : lines,
                total(licence),
                new TreeMap<>(),
                null,
                null,
                null,
                place.list(),
                place.index(),
                Permit.digestOf(vcJwt));
    }

    private static long total(Licence licence) {
        return licence.lines().stream()
                .map(line -> line.mass().issued())
                .reduce(Mass.ZERO, Mass::plus)
                .milligrams();
    }

    private static Instant from(Licence licence) {
        return LegalDay.beginning(licence.validity().from());
    }

    /** The last day is a day of validity: the document ends when the next begins. */
    private static Instant until(Licence licence) {
        return LegalDay.beginning(licence.validity().until().plusDays(1));
    }
}

package io.ytterby.credentials.verify;

import io.ytterby.credentials.json.Json;
import io.ytterby.credentials.qr.Permit;
import org.jspecify.annotations.Nullable;

/** Picks out of a document what a person compares. */
final class Sayings {
    private Sayings() {}

    static Shown of(Permit permit, String digest) {
        return new Shown(
                permit.number(),
                null,
                null,
                permit.validFrom(),
                permit.validUntil(),
                permit.lines().stream()
                        .map(line -> new Shown.Line(line.controlCode(), line.hsCode(), Long.toString(line.massMg())))
                        .toList(),
                permit.lot(),
                Long.toString(permit.massMg()),
                permit.seal(),
                null,
                digest);
    }

    static Shown of(Json.Obj credential, String digest) {
        var subject =
                credential.objects("credentialSubject").stream().findFirst().orElse(Json.Obj.of());
        return new Shown(
                subject.text("permitNo")
                        .or(() -> subject.text("certificateNumber"))
                        .or(() -> subject.text("reportNumber"))
                        .or(() -> subject.text("licenceNumber"))
                        .orElse(credential.text("id").orElse("")),
                subject.text("holder")
                        .or(() -> subject.object("issuedToParty").flatMap(party -> party.text("name")))
                        .orElse(null),
                subject.text("destination").orElse(null),
                credential.instant("validFrom").orElse(null),
                credential.instant("validUntil").orElse(null),
                subject.objects("lines").stream()
                        .map(line -> new Shown.Line(
                                line.text("controlCode").orElse(""),
                                line.text("hsCode").orElse(""),
                                line.text("netMassMg")
                                        .or(() -> line.text("remainingMg"))
                                        .orElse("")))
                        .toList(),
                lot(subject),
                mass(subject),
                subject.text("seal").orElse(null),
                answer(credential, subject),
                digest);
    }

    /** A signed answer may be genuine and say no: that must be seen. */
    private static @Nullable String answer(Json.Obj credential, Json.Obj subject) {
        if (!credential.texts("type").contains(Documents.ANSWER_TYPE)) return null;
        boolean usable = subject.get("usable")
                .filter(said -> said instanceof Json.Bool yes && yes.value())
                .isPresent();
        return (usable ? "YES" : "NO") + ", " + subject.text("status").orElse("without a status") + " as of "
                + subject.text("asOf").orElse("an unknown time")
                + subject.text("freshness").map(word -> " (" + word + ")").orElse("") + ": "
                + subject.text("reason").orElse("no reason is given");
    }

    private static @Nullable String lot(Json.Obj subject) {
        var id = subject.text("id").orElse("");
        return id.startsWith("urn:lot:")
                ? id.substring("urn:lot:".length())
                : subject.text("lot").or(() -> subject.text("lotId")).orElse(null);
    }

    private static @Nullable String mass(Json.Obj subject) {
        return subject.text("netMassMg")
                .or(() -> subject.text("netMassGrams")
                        .filter(grams -> grams.matches("[0-9]{1,15}"))
                        .map(g -> g + "000"))
                .orElse(null);
    }
}

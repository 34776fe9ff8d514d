package io.ytterby.credentials.verify;

import io.ytterby.credentials.Reason;
import io.ytterby.credentials.key.TrustList;
import io.ytterby.credentials.vc.ClaimClass;
import io.ytterby.credentials.vc.CredentialType;
import io.ytterby.credentials.verify.Step.Name;
import java.math.BigDecimal;
import java.util.Optional;

/** Steps 8 to 11: the document has what its kind must have, its issuer might say so, and what it says means something. */
final class ClaimCheck {
    private static final String MEANS =
            "says that the document is genuine; it says nothing about the goods in front of you";

    private final Vocabulary vocabulary;
    private final LiveCheck live;
    private final AccreditationCheck accreditations;

    ClaimCheck(TrustList trustList, Vocabulary vocabulary, LiveCheck live) {
        this.vocabulary = vocabulary;
        this.live = live;
        this.accreditations = new AccreditationCheck(trustList);
    }

    /** Empty if nothing of it speaks against the document. */
    Optional<Verdict> check(Document document, Proceeding proceeding) {
        return checkSchema(document, proceeding)
                .or(() -> accreditations.check(document, proceeding))
                .or(() -> checkQuantity(document, proceeding))
                .or(() -> checkMeaning(document, proceeding));
    }

    private Optional<Verdict> checkSchema(Document document, Proceeding proceeding) {
        var credential = document.credential();
        if (document.types().contains(Documents.PERMIT_TYPE)) return checkPermit(document, proceeding);
        var pinned = document.types().stream()
                .flatMap(type -> vocabulary.schema(type).stream())
                .toList();
        if (pinned.isEmpty() || credential == null) {
            proceeding.grey(Name.SCHEMA, "no schema for " + String.join(", ", document.types()));
            return Optional.empty();
        }
        var violations = pinned.stream()
                .flatMap(schema -> schema.violations(credential).stream())
                .toList();
        if (!violations.isEmpty())
            return Verifier.refuse(proceeding, Name.SCHEMA, Reason.SCHEMA_MISMATCH, String.join("; ", violations));
        proceeding.green(Name.SCHEMA, "has all that its kind must have");
        return Optional.empty();
    }

    private static Optional<Verdict> checkPermit(Document document, Proceeding proceeding) {
        if (document.shown().number().isBlank())
            return Verifier.refuse(proceeding, Name.SCHEMA, Reason.SCHEMA_MISMATCH, "a permit has a number");
        proceeding.green(Name.SCHEMA, "a permit with its number");
        return Optional.empty();
    }

    private Optional<Verdict> checkQuantity(Document document, Proceeding proceeding) {
        var answer = document.types().stream()
                .flatMap(type -> live.look(type, document.subject()).stream())
                .findFirst();
        if (answer.isEmpty()) {
            proceeding.grey(Name.QUANTITY, "what is left of it is known to the platform only");
            return Optional.empty();
        }
        if (!answer.get().agrees())
            return Verifier.refuse(
                    proceeding,
                    Name.QUANTITY,
                    Reason.QUANTITY_MISMATCH,
                    answer.get().sentence());
        proceeding.green(Name.QUANTITY, answer.get().sentence());
        return Optional.empty();
    }

    private Optional<Verdict> checkMeaning(Document document, Proceeding proceeding) {
        var subject = document.subject();
        var claim = subject.text("claimClass").flatMap(ClaimClass::named);
        var certificate = CredentialType.CONFORMITY_CERTIFICATE.type();
        // What follows reads what the schema has made sure of.
        boolean isCertificate = document.types().contains(certificate)
                && vocabulary.schema(certificate).isPresent();
        if (claim.isEmpty() || !isCertificate) {
            proceeding.green(Name.MEANING, MEANS);
            return Optional.empty();
        }
        var footprint = subject.needObject("footprint");
        var gross = new BigDecimal(footprint.needText("gross"));
        var offsets = new BigDecimal(footprint.needText("offsets"));
        var said = claim.get() + ": " + claim.get().sentence() + "; gross " + gross + " kg CO2e for "
                + footprint.needText("declaredUnit") + ", allocation " + footprint.needText("allocation");
        if (!claim.get().fits(gross, offsets))
            return Verifier.refuse(
                    proceeding,
                    Name.MEANING,
                    Reason.CLAIM_CONTRADICTED,
                    claim.get() + " with gross " + gross + " and offsets " + offsets);
        if (claim.get() == ClaimClass.NEUTRAL_WITH_OFFSETS)
            proceeding.amber(Name.MEANING, Reason.OFFSETS_NOT_FOOTPRINT, said + "; " + MEANS);
        else proceeding.green(Name.MEANING, said + "; " + MEANS);
        return Optional.empty();
    }
}

package io.ytterby.credentials.vc;

import io.ytterby.credentials.json.Json;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;

/**
 * A certificate of a conformity assessment body about a site and a product.
 *
 * @param number the certificate's own
 * @param accreditation the number under which the body is accredited, a URI
 * @param accreditedBy who accredited the body
 * @param scopes what of the scheme it covers: every one must be in the body's accreditation
 */
public record ConformityCertificate(
        String number,
        String name,
        Party holder,
        String accreditation,
        Party accreditedBy,
        Scheme scheme,
        List<String> scopes,
        LocalDate assessedOn,
        Party product,
        Party facility,
        ClaimClass claim,
        Footprint footprint) {
    public ConformityCertificate {
        scopes = List.copyOf(new TreeSet<>(scopes));
    }

    /** The credential's subject. */
    public Json.Obj toJson() {
        return Json.Obj.of(
                "type",
                List.of("ConformityAttestation", "Attestation"),
                "id",
                "urn:ytterby:certificate:" + number,
                "name",
                name,
                "assessorLevel",
                "3rdParty",
                "assessmentLevel",
                "Accredited",
                "attestationType",
                "certification",
                "issuedToParty",
                holder.toJson(),
                "authorisation",
                List.of(endorsement()),
                "scope",
                scheme.toJson(),
                "assessment",
                List.of(assessment()),
                "certificateNumber",
                number,
                "accreditedScopes",
                scopes,
                "claimClass",
                claim.name(),
                "euConsumerClaim",
                claim != ClaimClass.NEUTRAL_WITH_OFFSETS,
                "footprint",
                footprint.toJson());
    }

    private Json.Obj endorsement() {
        return Json.Obj.of(
                "type",
                List.of("Endorsement"),
                "id",
                accreditation,
                "name",
                "Accreditation",
                "issuingAuthority",
                accreditedBy.toJson());
    }

    private Json.Obj assessment() {
        return Json.Obj.of(
                "type", List.of("ConformityAssessment", "Declaration"),
                "id", "urn:ytterby:certificate:" + number + ":assessment:1",
                "assessmentDate", assessedOn.toString(),
                "conformityTopic", "environment.emissions",
                "conformance", true,
                "assessedProduct",
                        List.of(Json.Obj.of(
                                "type",
                                List.of("ProductVerification"),
                                "product",
                                product.toJson(),
                                "IDverifiedByCAB",
                                true)),
                "assessedFacility",
                        List.of(Json.Obj.of(
                                "type",
                                List.of("FacilityVerification"),
                                "facility",
                                facility.toJson(),
                                "IDverifiedByCAB",
                                true)));
    }
}

package io.ytterby.credentials.vc;

import io.ytterby.credentials.json.Json;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an operator says of a lot: what it is, what it is made of, and which certificates bear on it.
 *
 * @param id the lot's Digital Link
 * @param lot the lot's id
 * @param massMg net
 * @param custody {@code IDENTITY_PRESERVED}, {@code SEGREGATED}, {@code CONTROLLED_BLENDING}, {@code MASS_BALANCE} or
 *     {@code BOOK_AND_CLAIM}
 * @param country where it was made
 */
public record LotPassport(
        String id,
        String lot,
        String name,
        String batch,
        Party maker,
        Party facility,
        String country,
        LocalDate madeOn,
        long massMg,
        String custody,
        List<Element> elements,
        List<Claimed> claims) {
    /**
     * One element of the lot.
     *
     * @param massMg contained
     * @param percent of the lot's mass
     * @param origin where it was mined; null if not everything is known
     * @param recycledPercent of the element's mass; null if it was not assessed
     */
    public record Element(
            String symbol,
            long massMg,
            BigDecimal percent,
            @Nullable String origin,
            @Nullable BigDecimal recycledPercent) {
        private Json.Obj toJson() {
            return Json.Obj.of(
                    "name",
                    symbol,
                    "originCountry",
                    origin,
                    "massMg",
                    Long.toString(massMg),
                    "massPercent",
                    percent.toPlainString(),
                    "recycledPercent",
                    recycledPercent == null ? null : recycledPercent.toPlainString());
        }
    }

    /**
     * A certificate that bears on some of the lot's grams.
     *
     * @param digest the SHA-256 of the certificate's credential, in hex
     */
    public record Claimed(String certificate, ClaimClass claim, long massMg, String digest) {
        private Json.Obj toJson() {
            return Json.Obj.of(
                    "type", List.of("Claim", "Declaration"),
                    "id", "urn:ytterby:certificate:" + certificate,
                    "conformityTopic", "environment.emissions",
                    "conformance", true,
                    "claimClass", claim.name(),
                    "claimedMassMg", Long.toString(massMg),
                    "conformityEvidence",
                            Json.Obj.of(
                                    "linkURL",
                                    "urn:ytterby:certificate:" + certificate,
                                    "linkName",
                                    certificate,
                                    "hashDigest",
                                    digest,
                                    "hashMethod",
                                    "SHA-256"));
        }
    }

    public LotPassport {
        elements = List.copyOf(elements);
        claims = List.copyOf(claims);
    }

    /** The credential's subject. */
    public Json.Obj toJson() {
        return Json.Obj.of(
                "type", List.of("ProductPassport"),
                "id", "urn:ytterby:lot:" + lot,
                "granularityLevel", "batch",
                "product", product(),
                "conformityClaim", claims.stream().map(Claimed::toJson).toList(),
                "materialsProvenance", elements.stream().map(Element::toJson).toList(),
                "lotId", lot,
                "netMassMg", Long.toString(massMg),
                "chainOfCustody", custody);
    }

    private Json.Obj product() {
        return Json.Obj.of(
                "type",
                List.of("Product"),
                "id",
                id,
                "name",
                name,
                "batchNumber",
                batch,
                "producedByParty",
                maker.toJson(),
                "producedAtFacility",
                facility.toJson(),
                "productionDate",
                madeOn.toString(),
                "countryOfProduction",
                country);
    }
}

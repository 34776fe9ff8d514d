package io.ytterby.credentials.vc;

import io.ytterby.credentials.status.StatusEntry;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One credential of each kind, as the examples have them. */
public final class Samples {
    public static final Party BODY = new Party("did:web:cab.example", "Bao Verification");
    public static final String SCHEME = "urn:ytterby:scheme:gbt-47102-2026";
    private static final Party HOLDER = new Party("urn:ytterby:organisation:org-baotou", "Baotou Metals", "org-baotou");
    private static final Party SITE = new Party("urn:ytterby:facility:baotou-3", "Baotou works 3");
    private static final String GTIN = "https://id.gs1.org/01/06912345000017/10/";
    private static final String HASH = "6239119dda5bd4c8a6ffb832fe16feaa5c27b7dba154d24c53d4470a2c69adc2";

    private Samples() {}

    public static Envelope envelope(CredentialType type, Instant from, Instant until) {
        return new Envelope(
                "urn:ytterby:credential:" + type.name().toLowerCase(Locale.ROOT) + ":1",
                BODY,
                from,
                until,
                List.of(
                        new StatusEntry("https://cab.example/status/revocation/1", "revocation", 4711, 1),
                        new StatusEntry("https://cab.example/status/suspension/1", "suspension", 4711, 1)));
    }

    public static ConformityCertificate certificate(ClaimClass claim, String gross, String offsets, String... scopes) {
        return new ConformityCertificate(
                "CF-2026-000123",
                "Footprint of NdPr oxide",
                HOLDER,
                "urn:cnas:CNAS-C-0042",
                new Party("https://www.cnas.org.cn", "CNAS"),
                scheme(),
                List.of(scopes),
                LocalDate.parse("2026-10-15"),
                new Party(GTIN + "LOT-7F3A21", "NdPr oxide 99.5 %"),
                SITE,
                claim,
                new Footprint(
                        new BigDecimal(gross),
                        new BigDecimal(offsets),
                        "1 kg NdPr oxide, 99.5 %",
                        "ECONOMIC",
                        "AR6",
                        "CRADLE_TO_GATE",
                        LocalDate.parse("2025-10-01"),
                        LocalDate.parse("2026-10-01"),
                        "factors-2026-10",
                        new BigDecimal("71.5"),
                        HASH));
    }

    public static Object subject(CredentialType type) {
        return switch (type) {
            case CONFORMITY_CERTIFICATE ->
                certificate(ClaimClass.FOOTPRINT_ONLY, "39.742", "0", "NDPR_OXIDE", "MAGNET")
                        .toJson();
            case LOT_PASSPORT -> passport().toJson();
            case TRACEABILITY_EVENT -> List.of(event().toJson());
            case INSPECTION_REPORT -> report().toJson();
        };
    }

    private static Scheme scheme() {
        return new Scheme(
                SCHEME,
                "GB/T 47102-2026",
                "Product carbon footprint of rare-earth permanent magnet materials; offsets are out of its scope",
                "2026",
                LocalDate.parse("2026-08-01"),
                new Party("https://www.sac.gov.cn", "SAC/TC 229"));
    }

    private static LotPassport passport() {
        return new LotPassport(
                GTIN + "LOT-7F3A21",
                "LOT-7F3A21",
                "NdPr oxide 99.5 %",
                "7F3A21",
                HOLDER,
                SITE,
                "CN",
                LocalDate.parse("2026-10-20"),
                25_000_000_000L,
                "SEGREGATED",
                List.of(
                        new LotPassport.Element(
                                "Nd", 16_000_000_000L, new BigDecimal("64"), "CN", new BigDecimal("12.5")),
                        new LotPassport.Element("Pr", 5_300_000_000L, new BigDecimal("21.2"), null, null)),
                List.of(new LotPassport.Claimed("CF-2026-000123", ClaimClass.FOOTPRINT_ONLY, 25_000_000_000L, HASH)));
    }

    private static TraceabilityEvent event() {
        return new TraceabilityEvent(
                "urn:uuid:0b6c2c1e-6d2e-4d0f-9a11-5f4b2f3a7c01",
                "Solvent extraction",
                Instant.parse("2026-10-20T03:00:00Z"),
                "creating_class_instance",
                SITE.id(),
                List.of(new TraceabilityEvent.Part(GTIN + "LOT-11", "Mixed carbonate", 61_000_000_000L)),
                List.of(new TraceabilityEvent.Part(GTIN + "LOT-7F3A21", "NdPr oxide 99.5 %", 25_000_000_000L)));
    }

    private static InspectionReport report() {
        return new InspectionReport(
                "IR-2026-000045",
                HOLDER,
                scheme(),
                new Party(GTIN + "LOT-7F3A21", "NdPr oxide 99.5 %"),
                new Party("urn:ytterby:port:CNTSN", "Tianjin"),
                LocalDate.parse("2026-11-02"),
                "AS_DECLARED",
                "LOT-7F3A21",
                25_000_000_000L,
                Map.of("Nd", "63.9", "Pr", "21.3"),
                HASH);
    }
}

package io.ytterby.credentials.vc;

import io.ytterby.credentials.schema.JsonSchema;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The kinds of credentials in UNTP's shape: each has a name of its own beside UNTP's, a context and a schema. */
public enum CredentialType {
    /** A conformity assessment body's certificate: UNTP's DCC. */
    CONFORMITY_CERTIFICATE(
            "ConformityCertificateCredential", "DigitalConformityCredential", "dcc", "conformity-certificate"),
    /** An operator's passport of a lot: UNTP's DPP. */
    LOT_PASSPORT("LotPassportCredential", "DigitalProductPassport", "dpp", "lot-passport"),
    /** An operator's record of what was done to lots: UNTP's DTE. */
    TRACEABILITY_EVENT("TraceabilityEventCredential", "DigitalTraceabilityEvent", "dte", "traceability-event"),
    /** What an inspection found: UNTP's DCC with the attestation of an inspection. */
    INSPECTION_REPORT("InspectionReportCredential", "DigitalConformityCredential", "dcc", "inspection-report");

    public static final String BASE_CONTEXT = "https://www.w3.org/ns/credentials/v2";

    private final String type;
    private final String untp;
    private final String vocabulary;
    private final String word;

    CredentialType(String type, String untp, String vocabulary, String word) {
        this.type = type;
        this.untp = untp;
        this.vocabulary = vocabulary;
        this.word = word;
    }

    /** Its own name, by which the trust list allows it. */
    public String type() {
        return type;
    }

    /** UNTP's name of which it is a kind. */
    public String untp() {
        return untp;
    }

    /** In the order in which a document must name them. */
    public List<String> contexts() {
        return List.of(
                BASE_CONTEXT,
                "https://test.uncefact.org/vocabulary/untp/" + vocabulary + "/working/",
                "urn:ytterby:context:" + word + ":v1");
    }

    public List<String> types() {
        return List.of("VerifiableCredential", untp, type);
    }

    /** Read once. */
    public JsonSchema schema() {
        return Schemas.of(this);
    }

    public static Optional<CredentialType> named(String type) {
        return Arrays.stream(values()).filter(one -> one.type.equals(type)).findFirst();
    }
}

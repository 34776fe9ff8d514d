package io.ytterby.epcis.query;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What a term of an event says. The code begins the term's text: {@code epc:https://id.gs1.org/01/…}. Codes are stored. */
enum TermKind {
    BIZ_STEP("step"),
    DISPOSITION("disp"),
    READ_POINT("rp"),
    BIZ_LOCATION("loc"),
    TRANSFORMATION("tid"),
    EPC("epc"),
    PARENT("parent"),
    INPUT_EPC("in"),
    OUTPUT_EPC("out"),
    EPC_CLASS("class"),
    INPUT_CLASS("inclass"),
    OUTPUT_CLASS("outclass"),
    /** What a pattern of identifiers looks for: the GTIN of a serial number, the SSCC's key word. */
    EPC_FAMILY("epc~"),
    PARENT_FAMILY("parent~"),
    INPUT_FAMILY("in~"),
    OUTPUT_FAMILY("out~"),
    CLASS_FAMILY("class~"),
    INPUT_CLASS_FAMILY("inclass~"),
    OUTPUT_CLASS_FAMILY("outclass~"),
    BIZ_TRANSACTION("bt"),
    SOURCE("src"),
    DESTINATION("dst"),
    DISPOSITION_SET("set"),
    DISPOSITION_UNSET("unset"),
    ERROR_REASON("er"),
    CORRECTIVE_EVENT("ce"),
    /** A field of the event that is there at all: {@code sensorElementList}. */
    HAS("has"),
    SENSOR("s"),
    EXTENSION("x"),
    EXTENSION_NAME("x?");

    /** An entry of an index may not be long; what is longer is told by its hash. */
    private static final int LONGEST = 160;

    private final String code;

    TermKind(String code) {
        this.code = code;
    }

    /** The kind that a pattern over identifiers of this kind looks in. */
    TermKind family() {
        return switch (this) {
            case EPC -> EPC_FAMILY;
            case PARENT -> PARENT_FAMILY;
            case INPUT_EPC -> INPUT_FAMILY;
            case OUTPUT_EPC -> OUTPUT_FAMILY;
            case EPC_CLASS -> CLASS_FAMILY;
            case INPUT_CLASS -> INPUT_CLASS_FAMILY;
            case OUTPUT_CLASS -> OUTPUT_CLASS_FAMILY;
            default -> throw new IllegalArgumentException(this + " has no families");
        };
    }

    String term(String value) {
        return code + ":" + (value.length() <= LONGEST ? value : "#" + hash(value));
    }

    private static String hash(String value) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

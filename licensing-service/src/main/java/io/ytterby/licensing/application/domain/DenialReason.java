package io.ytterby.licensing.application.domain;

/**
 * A reason of the closed list for which a licence is refused.
 *
 * @param needsText whether the code alone says too little
 */
public record DenialReason(String code, String en, String zh, boolean needsText) {
    /** For what no other code says; it needs a text. */
    public static final String OTHER = "OTHER";
}

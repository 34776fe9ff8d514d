package io.ytterby.inspection.evidence.domain;

/**
 * Bytes in the store.
 *
 * @param mediaType as whoever brought them first named it: {@code image/jpeg}
 */
public record Content(Sha256 sha256, String mediaType, byte[] bytes) {
    /** At most 8 MB each: a spectrum, a photograph, a paper. */
    public static final int MOST_BYTES = 8 * 1024 * 1024;
}

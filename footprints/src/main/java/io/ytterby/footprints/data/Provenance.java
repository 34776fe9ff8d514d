package io.ytterby.footprints.data;

import java.time.LocalDate;

/**
 * Where a number comes from.
 *
 * @param source a publication or a sentence, at most 300 characters
 * @param checkedOn when somebody last compared it with the source
 */
public record Provenance(String source, Basis basis, LocalDate checkedOn) {}

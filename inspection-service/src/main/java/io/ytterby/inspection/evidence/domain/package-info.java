/**
 * What evidence is: bytes by their hash, entries by their kind. Start at
 * {@link io.ytterby.inspection.evidence.domain.EvidenceKind}.
 */
@NullMarked
package io.ytterby.inspection.evidence.domain;

import org.jspecify.annotations.NullMarked;

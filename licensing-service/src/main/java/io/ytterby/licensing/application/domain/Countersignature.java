package io.ytterby.licensing.application.domain;

import io.ytterby.kernel.PersonId;
import java.time.Instant;

/**
 * What the second pair of eyes made of the advice.
 *
 * @param accepted false: returned to the officers with the reason
 * @param round the round of advice it was given on; a later round voids it
 */
public record Countersignature(PersonId countersigner, boolean accepted, String reason, int round, Instant givenAt) {}

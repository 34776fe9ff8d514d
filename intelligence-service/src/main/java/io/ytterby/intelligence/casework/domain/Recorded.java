package io.ytterby.intelligence.casework.domain;

import io.ytterby.kernel.PersonId;
import java.time.Instant;

/**
 * A thing that was done, with its place in the case.
 *
 * @param n from one on, without a gap; also the case's version after it
 */
public record Recorded(long n, Instant at, PersonId by, CaseEvent event) {}

package io.ytterby.intelligence.alert.domain;

import io.ytterby.kernel.PersonId;
import java.time.Instant;

/** Who ended an alert, when and why. */
public record Judgement(PersonId by, Instant at, String reason) {}

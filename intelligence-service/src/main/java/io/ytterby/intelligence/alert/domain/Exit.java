package io.ytterby.intelligence.alert.domain;

import io.ytterby.kernel.PersonId;
import java.time.Instant;

/** A legal explanation that somebody noted, with what proves it. */
public record Exit(ExitKind kind, String evidence, PersonId notedBy, Instant notedAt) {}

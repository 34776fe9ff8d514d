package io.ytterby.licensing.owndata.domain;

import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * How long one kind of thing is kept.
 *
 * @param what a stable name: {@code audit}
 * @param keep null keeps it for ever
 * @param from what the time is counted from
 * @param why the law or the reason
 */
public record RetentionRule(
        String what, String description, @Nullable Period keep, String from, String why) {}

package io.ytterby.diversion.reference;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An export licence as far as a record can be held against it. The days belong to it, both. */
public record Permit(
        String id,
        String holder,
        @Nullable String endUser,
        @Nullable String hs,
        @Nullable String element,
        long quotaMg,
        LocalDate from,
        LocalDate to) {}

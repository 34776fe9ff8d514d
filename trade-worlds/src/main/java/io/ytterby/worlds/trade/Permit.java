package io.ytterby.worlds.trade;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A licence to export so much of a good to one end user.
 * @param to the last day it is good for
 * @param renews the number it takes the place of, with what was left there */
public record Permit(
        String id,
        String holder,
        String endUser,
        String hs,
        String element,
        long quotaMg,
        LocalDate from,
        LocalDate to,
        @Nullable String renews) {}

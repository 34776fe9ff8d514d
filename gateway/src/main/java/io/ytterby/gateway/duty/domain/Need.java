package io.ytterby.gateway.duty.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * So much is to be there on a day.
 *
 * @param permits under which it is to leave, as far as the order names any
 */
public record Need(String poNo, int line, String material, LocalDate on, long massMg, List<Permit> permits) {
    public Need {
        permits = List.copyOf(permits);
    }
}

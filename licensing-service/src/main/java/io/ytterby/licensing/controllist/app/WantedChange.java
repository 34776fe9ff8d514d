package io.ytterby.licensing.controllist.app;

import io.ytterby.licensing.controllist.domain.InstrumentId;
import java.time.LocalDate;

/**
 * A change of an instrument as somebody wants it.
 *
 * @param content in the words of the list file, always written the same way, so that two persons' changes can be compared
 * @param effectiveFrom the first day of the instrument, to look at cases as they will be then
 */
public record WantedChange(InstrumentId instrument, String content, String reason, LocalDate effectiveFrom) {}

package io.ytterby.intelligence.alert.app;

import io.ytterby.intelligence.alert.domain.Signal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the stream found, the newest word of each record. */
public interface Signals {
    /** Keeps it, and notes that its day is to be looked over again. */
    void keep(Signal signal);

    Optional<Signal> find(UUID record);

    /** Days with signals that no pass has seen, the oldest first. */
    List<LocalDate> unseenDays(int limit);

    /** Takes a day, so that one pass sees it; false if there is nothing new in it by now. */
    boolean tryTakeDay(LocalDate day);

    /** Every test of a day, also those that show nothing: how many there were is what the rest is held against. */
    List<Tested> tests(LocalDate day);

    /** How rare the growth is that a record shows. */
    record Tested(UUID record, double p) {}
}

package io.ytterby.licensing.outlook.app;

import io.ytterby.licensing.application.domain.ApplicationId;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;

/** What the parties of a case have been told, and when. */
public interface Outlooks {
    /** Counts the version up, from 1. */
    long next(ApplicationId id, LocalDate today);

    /** The same, unless somebody has told it today already. */
    OptionalLong nextUnlessTold(ApplicationId id, LocalDate today);

    /** The version that was told last; empty for a case that was never submitted. */
    OptionalLong version(ApplicationId id);

    /** Open cases that have not been told today, the longest ago first. */
    List<ApplicationId> toldBefore(LocalDate today, int most);
}

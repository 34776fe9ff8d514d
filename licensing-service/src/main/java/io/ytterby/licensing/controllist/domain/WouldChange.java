package io.ytterby.licensing.controllist.domain;

import java.util.List;

/** What another answer would need: "if the end user were military: DUAL_USE_LICENCE, PROHIBITED". Found by asking again, never guessed. */
public record WouldChange(String condition, LicenceNeed licence, Presumption presumption, List<InstrumentId> basis) {}

package io.ytterby.tracking.transformation.domain;

import io.ytterby.tracking.lot.domain.Stage;
import java.math.BigDecimal;

/** All that can come of holding a process run against its process. */
public sealed interface BalanceOutcome {
    record Balanced(Balance balance) implements BalanceOutcome {}

    /** Why a run is not taken. */
    sealed interface Refused extends BalanceOutcome {}

    /** The process does not take or make goods of this stage. */
    record StageNotAllowed(ProcessRule process, Stage stage, Side side) implements Refused {}

    /** The output of this number, counted from zero, would be more than pure: its rare earths as oxides weigh more than it. */
    record RicherThanOxide(int output, BigDecimal percentAsOxides) implements Refused {}

    /** More goods than were put in. */
    record TooHeavy(Balance balance) implements Refused {}

    /** At least one element's books stay apart or lose too much. */
    record DoesNotBalance(Balance balance) implements Refused {}

    /** Where goods stand in a process. */
    enum Side {
        INPUT,
        OUTPUT
    }
}

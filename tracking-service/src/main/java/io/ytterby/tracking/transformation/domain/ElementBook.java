package io.ytterby.tracking.transformation.domain;

import io.ytterby.kernel.Element;
import java.util.Optional;

/**
 * What became of one element in a process, in exact milligrams.
 *
 * @param allowedDifference how far in and out may stay apart, in each direction
 * @param allowedLoss the most that may be lost
 * @param trace so little that it may vanish unsaid
 */
public record ElementBook(
        Element element,
        Fraction in,
        Fraction out,
        Fraction loss,
        Fraction allowedDifference,
        Fraction allowedLoss,
        boolean trace) {

    /** What is wrong with a book. */
    public enum Fault {
        /** More came out than went in: nothing makes an element. */
        APPEARED,
        /** Less came out than went in, and no loss tells where it is. */
        VANISHED,
        /** More was lost than the process may lose. */
        LOST_TOO_MUCH
    }

    /** What went in and neither came out nor was lost; below zero if more came out. */
    public Fraction difference() {
        return in.minus(out).minus(loss);
    }

    public Optional<Fault> fault() {
        if (loss.exceeds(allowedLoss)) return Optional.of(Fault.LOST_TOO_MUCH);
        if (!difference().abs().exceeds(allowedDifference)) return Optional.empty();
        if (difference().signum() < 0) return Optional.of(Fault.APPEARED);
        return trace ? Optional.empty() : Optional.of(Fault.VANISHED);
    }
}

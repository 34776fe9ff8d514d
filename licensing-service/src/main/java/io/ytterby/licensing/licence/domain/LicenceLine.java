package io.ytterby.licensing.licence.domain;

import io.ytterby.kernel.ControlCode;
import io.ytterby.kernel.Element;
import io.ytterby.kernel.HsCode;
import io.ytterby.kernel.Mass;
import java.util.Map;

/**
 * A line of a licence: so much net mass, and so much value, of one controlled good.
 *
 * @param number 1 and up within its licence
 * @param hsCode the tariff code; what is declared must begin with it
 * @param mass a limit where the line is controlled by quantity, a count where it is not
 * @param value a limit where the line is controlled by value, a count where it is not
 */
public record LicenceLine(
        int number,
        ControlCode controlCode,
        HsCode hsCode,
        String description,
        MassBook mass,
        ValueBook value,
        LineControl control) {
    public LicenceLine {
        if (control.by().limitsMass() && mass.drawn().exceeds(mass.issued()))
            throw new IllegalArgumentException("overdrawn: " + mass.drawn() + " of " + mass.issued());
        if (control.by().limitsValue() && value.drawnMinor() > value.issuedMinor())
            throw new IllegalArgumentException("overdrawn: " + value.drawnMinor() + " of " + value.issuedMinor());
    }

    /** Controlled by both, and by nothing else. */
    public LicenceLine(
            int number, ControlCode controlCode, HsCode hsCode, String description, MassBook mass, ValueBook value) {
        this(number, controlCode, hsCode, description, mass, value, LineControl.BOTH);
    }

    /** Whether nothing is left of what limits it, and nothing reserved can still come back. An open line never is. */
    public boolean isDrained() {
        return switch (control.by()) {
            case QUANTITY, BOTH -> mass.used().equals(mass.issued());
            case VALUE -> value.usedMinor() == value.issuedMinor();
            case OPEN -> false;
        };
    }

    public boolean covers(HsCode declared) {
        return declared.value().startsWith(hsCode.value());
    }

    /** The line after a reservation. @throws IllegalArgumentException if it is more than what remains */
    public LicenceLine reserved(Mass more, long moreMinor) {
        return reserved(more, moreMinor, Map.of());
    }

    /**
     * The line after a reservation of goods that hold so much of each of these elements; those without a cap do not matter.
     *
     * @throws IllegalArgumentException if it is more than what remains
     */
    public LicenceLine reserved(Mass more, long moreMinor, Map<Element, Mass> held) {
        var elements = control.elements().stream()
                .map(book -> book.reserved(held.getOrDefault(book.element(), Mass.ZERO)))
                .toList();
        return new LicenceLine(
                number,
                controlCode,
                hsCode,
                description,
                mass.reserved(more),
                value.reserved(moreMinor),
                new LineControl(control.by(), elements, control.subPeriod()));
    }

    /** What was issued, has left and is reserved, as mass. */
    public record MassBook(Mass issued, Mass used, Mass reserved) {
        public static MassBook of(Mass issued) {
            return new MassBook(issued, Mass.ZERO, Mass.ZERO);
        }

        public Mass drawn() {
            return used.plus(reserved);
        }

        /** Nothing, also where a line that is not controlled by quantity has gone beyond what was named. */
        public Mass remaining() {
            return drawn().exceeds(issued) ? Mass.ZERO : issued.minus(drawn());
        }

        MassBook reserved(Mass more) {
            return new MassBook(issued, used, reserved.plus(more));
        }
    }
}

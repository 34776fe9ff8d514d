package io.ytterby.licensing.licence.domain;

import io.ytterby.kernel.ControlCode;
import io.ytterby.kernel.HsCode;
import io.ytterby.kernel.Mass;

/**
 * A line of a licence: so much net mass, and so much value, of one controlled good.
 *
 * @param number 1 and up within its licence
 * @param hsCode the tariff code; what is declared must begin with it
 */
public record LicenceLine(
        int number, ControlCode controlCode, HsCode hsCode, String description, MassBook mass, ValueBook value) {

    /** Whether nothing is left of its mass, and nothing reserved can still come back. */
    public boolean isDrained() {
        return mass.used().equals(mass.issued());
    }

    public boolean covers(HsCode declared) {
        return declared.value().startsWith(hsCode.value());
    }

    /** The line after a reservation. @throws IllegalArgumentException if it is more than what remains */
    public LicenceLine reserved(Mass more, long moreMinor) {
        return new LicenceLine(
                number, controlCode, hsCode, description, mass.reserved(more), value.reserved(moreMinor));
    }

    /** What was issued, has left and is reserved, as mass. @throws IllegalArgumentException if it is overdrawn */
    public record MassBook(Mass issued, Mass used, Mass reserved) {
        public MassBook {
            if (used.plus(reserved).exceeds(issued))
                throw new IllegalArgumentException("overdrawn: " + used + " + " + reserved + " of " + issued);
        }

        public static MassBook of(Mass issued) {
            return new MassBook(issued, Mass.ZERO, Mass.ZERO);
        }

        public Mass remaining() {
            return issued.minus(used).minus(reserved);
        }

        MassBook reserved(Mass more) {
            return new MassBook(issued, used, reserved.plus(more));
        }
    }
}

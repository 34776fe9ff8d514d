package io.ytterby.licensing.controllist.domain;

import io.ytterby.kernel.ControlCode;
import java.util.List;

/**
 * What a consignment needs. Whether a licence is needed and how an application would fare are two answers: "needed and
 * refused in principle" is not "not needed".
 *
 * @param basis ids of the instruments it rests on, in order of the alphabet; so are codes and flags
 * @param confidence that of the least sure text it rests on
 */
public record Decision(
        LicenceNeed licence,
        Presumption presumption,
        List<InstrumentId> basis,
        List<ControlCode> controlCodes,
        List<String> flags,
        List<Reason> explanation,
        Confidence confidence) {

    /** Whether both come to the same, whatever the words of the explanation. */
    public boolean sameAs(Decision other) {
        return licence == other.licence
                && presumption == other.presumption
                && basis.equals(other.basis)
                && controlCodes.equals(other.controlCodes);
    }
}

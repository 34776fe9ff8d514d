package io.ytterby.spectra;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an instrument. Whatever nobody said is null: it is asked of the file, and then named as missing; it is
 * never assumed in silence.
 *
 * @param id the registry's id of the instrument
 * @param anode symbol of the tube's target, {@code Rh}
 * @param kv voltage of the tube or of the beam of electrons, in kV
 * @param inAngleDeg between the sample's surface and the beam that comes
 * @param outAngleDeg between the sample's surface and the beam to the detector
 * @param detector kind and what is known of it
 * @param fwhmEv5895 full width at half maximum at 5,895 eV, in eV
 */
public record Instrument(
        @Nullable String id,
        @Nullable Excitation excitation,
        @Nullable String anode,
        @Nullable Double kv,
        @Nullable List<Filter> filters,
        @Nullable Double inAngleDeg,
        @Nullable Double outAngleDeg,
        @Nullable String detector,
        @Nullable Double fwhmEv5895) {

    public static final Instrument UNKNOWN = new Instrument(null, null, null, null, null, null, null, null, null);

    /** @return this, with what the other knows wherever this does not */
    public Instrument or(Instrument other) {
        return new Instrument(
                id != null ? id : other.id,
                excitation != null ? excitation : other.excitation,
                anode != null ? anode : other.anode,
                kv != null ? kv : other.kv,
                filters != null ? filters : other.filters,
                inAngleDeg != null ? inAngleDeg : other.inAngleDeg,
                outAngleDeg != null ? outAngleDeg : other.outAngleDeg,
                detector != null ? detector : other.detector,
                fwhmEv5895 != null ? fwhmEv5895 : other.fwhmEv5895);
    }
}

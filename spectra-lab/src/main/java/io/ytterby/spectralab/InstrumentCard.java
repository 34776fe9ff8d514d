package io.ytterby.spectralab;

import io.ytterby.spectra.EnergyCalibration;
import io.ytterby.spectra.Excitation;
import io.ytterby.spectra.Filter;
import io.ytterby.spectra.Instrument;
import java.util.List;

/**
 * An instrument as its maker would describe it.
 *
 * @param filters between tube and sample
 * @param inAngleDeg between the sample's surface and the beam that comes
 * @param outAngleDeg between the sample's surface and the way to the detector
 * @param scatterAngleDeg between the beam that comes and the way to the detector
 * @param tubeWindowUm of beryllium
 * @param siliconCm how thick the detector is
 * @param windowUm of beryllium, before the detector
 * @param airCm from sample to detector
 * @param fwhmEv at 5,895 eV
 * @param countsPerSecond that the current is set for, over the whole spectrum
 * @param pairResolutionS two pulses that come nearer than this count as one
 * @param channels of the spectrum
 * @param kevPerChannel nominal; the first channel's middle is at 0 keV
 */
public record InstrumentCard(
        String id,
        String anode,
        double kv,
        List<Filter> filters,
        double inAngleDeg,
        double outAngleDeg,
        double scatterAngleDeg,
        double tubeWindowUm,
        double siliconCm,
        double windowUm,
        double airCm,
        double fwhmEv,
        double countsPerSecond,
        double liveTimeS,
        double pairResolutionS,
        int channels,
        double kevPerChannel) {

    /** The handheld of all figures: Rh 50 kV, no filter, 60,000 counts a second, 145 eV, 60 s, one beam. */
    public static final InstrumentCard HH50 = new InstrumentCard(
            "HH50", "Rh", 50, List.of(), 45, 45, 135, 125, 0.05, 12.5, 1, 145, 60_000, 60, 1.5e-7, 2048, 0.025);

    public InstrumentCard {
        filters = List.copyOf(filters);
    }

    public InstrumentCard withKv(double other) {
        return new InstrumentCard(
                id,
                anode,
                other,
                filters,
                inAngleDeg,
                outAngleDeg,
                scatterAngleDeg,
                tubeWindowUm,
                siliconCm,
                windowUm,
                airCm,
                fwhmEv,
                countsPerSecond,
                liveTimeS,
                pairResolutionS,
                channels,
                kevPerChannel);
    }

    public InstrumentCard withAngles(double in, double out) {
        return new InstrumentCard(
                id,
                anode,
                kv,
                filters,
                in,
                out,
                scatterAngleDeg,
                tubeWindowUm,
                siliconCm,
                windowUm,
                airCm,
                fwhmEv,
                countsPerSecond,
                liveTimeS,
                pairResolutionS,
                channels,
                kevPerChannel);
    }

    public InstrumentCard withLiveTimeS(double other) {
        return new InstrumentCard(
                id,
                anode,
                kv,
                filters,
                inAngleDeg,
                outAngleDeg,
                scatterAngleDeg,
                tubeWindowUm,
                siliconCm,
                windowUm,
                airCm,
                fwhmEv,
                countsPerSecond,
                other,
                pairResolutionS,
                channels,
                kevPerChannel);
    }

    /** @return what the registry would say of it */
    public Instrument instrument() {
        return new Instrument(
                id,
                Excitation.XRAY,
                anode,
                kv,
                filters,
                inAngleDeg,
                outAngleDeg,
                "SDD %.1f mm, Be %.1f um, air %.0f mm".formatted(siliconCm * 10, windowUm, airCm * 10),
                fwhmEv);
    }

    public EnergyCalibration energy() {
        return EnergyCalibration.linear(0, kevPerChannel);
    }
}

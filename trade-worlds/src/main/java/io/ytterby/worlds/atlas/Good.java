package io.ytterby.worlds.atlas;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A kind of goods.
 * @param element the one that counts, empty if none does
 * @param kappa share of that element in net mass
 * @param purity usual share of the named substance; control may begin at {@code minPurity} only
 * @param controlled since when an export from China needs a licence
 * @param usdPerKg in China before any control
 * @param density kg of gross mass in a cubic metre of cargo
 * @param netShare net over gross
 * @param lotKg median net mass of a lot, {@code lotSd} the standard deviation of its logarithm
 * @param freeKg a parcel below this needs no licence
 * @param weight how often it is traded, in no unit
 * @param makers countries that make it
 * @param lookAlikes goods it may be called instead
 * @param base what a certificate of analysis says if no element counts, as {@code Fe:0.98}; or empty */
public record Good(
        String id,
        String hs,
        String element,
        double kappa,
        String goods,
        double purity,
        double minPurity,
        Optional<LocalDate> controlled,
        double usdPerKg,
        double density,
        double netShare,
        double packageKg,
        double containerKg,
        double lotKg,
        double lotSd,
        double freeKg,
        double weight,
        List<String> makers,
        List<String> lookAlikes,
        String base) {

    /** Whether an export from China on that day needs a licence, by code, purity and date. */
    public boolean needsLicence(LocalDate day) {
        return controlled.isPresent() && !day.isBefore(controlled.get()) && purity >= minPurity;
    }

    /** Whether it will ever need one: below the purity that is listed it never does. */
    public boolean listed() {
        return controlled.isPresent() && purity >= minPurity;
    }
}

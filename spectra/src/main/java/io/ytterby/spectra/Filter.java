package io.ytterby.spectra;

/**
 * A foil between tube and sample.
 *
 * @param material a chemical formula: {@code Al}, {@code Kapton} is {@code C22H10N2O5}
 * @param micrometres its thickness
 */
public record Filter(String material, double micrometres) {
    /** @throws IllegalArgumentException if the thickness is not between 0 and 10,000 micrometres */
    public Filter {
        if (!(micrometres > 0 && micrometres <= 10_000))
            throw new IllegalArgumentException("a filter is 0 to 10000 micrometres thick, not " + micrometres);
    }
}

package io.ytterby.spectralab;

import io.ytterby.spectralab.Recipe.Hidden;
import java.util.Map;

/** Goods in which rare earths are hidden, and their honest twins ({@link Level#BENIGN}). */
public final class Recipes {
    private Recipes() {}

    /** R1: red iron oxide. */
    public static final Recipe PIGMENT = new Recipe(
            "R1",
            "iron oxide pigment",
            "282110",
            Composition.of("Fe2O3"),
            Map.of(
                    "Mn", 0.3, "Ti", 0.1, "Cr", 0.05, "Ni", 0.03, "Cu", 0.03, "Zn", 0.03, "V", 0.02, "K", 0.1, "Ca",
                    0.2, "Si", 0.5),
            Hidden.MIXED,
            true);

    /** R2: nickel powder, what is added mixed in. */
    public static final Recipe NICKEL = new Recipe(
            "R2",
            "nickel powder",
            "750400",
            Composition.of("Ni"),
            Map.of("Fe", 0.1, "Co", 0.1, "Cu", 0.05, "Cr", 0.02, "Zn", 0.02, "Ca", 0.02, "S", 0.02),
            Hidden.MIXED,
            true);

    /** R4: ground marble. */
    public static final Recipe MARBLE = new Recipe(
            "R4",
            "calcium carbonate",
            "283650",
            Composition.of("CaCO3"),
            Map.of("Mg", 1.0, "Sr", 0.05, "Fe", 0.1, "Mn", 0.02, "Si", 0.5, "K", 0.05, "Ti", 0.01, "Zn", 0.005),
            Hidden.MIXED,
            true);

    /** R5: an opaque glaze of zirconia, titania and baria. */
    public static final Recipe GLAZE = new Recipe(
            "R5",
            "ceramic glaze",
            "320720",
            Composition.ofCompounds(Map.of(
                    "SiO2", 50.0, "Al2O3", 10.0, "ZrO2", 10.0, "TiO2", 5.0, "BaO", 5.0, "CaO", 8.0, "K2O", 4.0, "Na2O",
                    3.0, "ZnO", 4.0, "Fe2O3", 1.0)),
            Map.of("Hf", 0.2, "Sr", 0.1, "Rb", 0.02, "Mn", 0.05, "Cr", 0.02, "Pb", 0.05, "V", 0.02, "Cu", 0.02),
            Hidden.MIXED,
            true);
}

package io.ytterby.spectralab;

import io.ytterby.spectralab.Recipe.Hidden;
import java.util.List;
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

    private static final Map<String, Double> IN_NICKEL =
            Map.of("Fe", 0.1, "Co", 0.1, "Cu", 0.05, "Cr", 0.02, "Zn", 0.02, "Ca", 0.02, "S", 0.02);

    /** R2: nickel powder, what is added mixed in. */
    public static final Recipe NICKEL =
            new Recipe("R2", "nickel powder", "750400", Composition.of("Ni"), IN_NICKEL, Hidden.MIXED, true);

    /** R2: metal of the added kind lies below 0.3 mm of nickel powder. */
    public static final Recipe NICKEL_ON_TOP = new Recipe(
            "R2b", "nickel powder on top", "750400", Composition.of("Ni"), IN_NICKEL, Layouts.under(0.03 * 4.5), false);

    /** R3: a cement adhesive for tiles; what is added is magnet powder. */
    public static final Recipe ADHESIVE = new Recipe(
            "R3",
            "tile adhesive",
            "382450",
            Composition.ofCompounds(Map.of(
                    "SiO2", 50.0, "CaO", 28.0, "Al2O3", 4.0, "Fe2O3", 1.5, "MgO", 1.5, "SO3", 1.5, "K2O", 0.5, "H2O",
                    3.0, "CO2", 10.0)),
            Map.of("Ti", 0.2, "Mn", 0.05, "Sr", 0.1, "Zn", 0.03, "Cr", 0.01, "Zr", 0.03, "Rb", 0.01, "Cu", 0.01),
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

    private static final Map<String, Double> IN_STEEL =
            Map.of("Mn", 1.0, "Cr", 0.3, "Ni", 0.2, "Cu", 0.3, "Si", 0.4, "Mo", 0.05, "Zn", 0.3, "Ca", 0.2);

    /** R6: rusty scrap; what is added covers that share of the spot. */
    public static final Recipe SCRAP = new Recipe(
            "R6",
            "steel scrap",
            "720449",
            Composition.ofCompounds(Map.of("Fe", 70.0, "Fe2O3", 30.0)),
            IN_STEEL,
            Layouts.SPOTS,
            true);

    /** R7: a steel housing of 0.5 mm; what is added is what lies in it. */
    public static final Recipe HOUSING = new Recipe(
            "R7", "motor in its housing", "850110", Composition.of("Fe"), IN_STEEL, Layouts.under(0.05 * 7.87), false);

    /** R7: 20 um of nickel plating on what is added, which must be the whole magnet. */
    public static final Recipe PLATED = new Recipe(
            "R7b",
            "nickel-plated part",
            "850519",
            Composition.of("Ni"),
            Map.of("Cu", 0.5, "P", 1.0),
            Layouts.under(0.002 * 8.9),
            true);

    /** R8: zinc ingot under 60 um of titania paint; what is added lies under it in the place of zinc. */
    public static final Recipe INGOT = new Recipe(
            "R8",
            "painted zinc ingot",
            "790111",
            Composition.of("Zn"),
            Map.of("Pb", 0.3, "Fe", 0.05, "Cd", 0.02, "Cu", 0.05),
            Layouts.PAINTED,
            true);

    /** R9: magnets declared as neodymium-iron-boron. */
    public static final Recipe MAGNET = new Recipe(
            "R9",
            "magnet",
            "850511",
            Composition.of("Nd2Fe14B"),
            Map.of("Pr", 6.0, "Co", 1.0, "Cu", 0.2, "Al", 0.5, "Ga", 0.2, "Nb", 0.3),
            Hidden.MIXED,
            true);

    /** R10: a bag of what is added below 2 mm of plastic, 3 mm away from the nose. */
    public static final Recipe PLASTIC = new Recipe(
            "R10",
            "plastic goods",
            "392690",
            Composition.ofCompounds(Map.of("C2H4", 97.0, "CaCO3", 2.0, "TiO2", 1.0)),
            Map.of("Zn", 0.05, "Fe", 0.02, "Sr", 0.01, "Cu", 0.02),
            Layouts.BAGGED,
            true);

    public static final List<Recipe> ALL = List.of(
            PIGMENT, NICKEL, NICKEL_ON_TOP, ADHESIVE, MARBLE, GLAZE, SCRAP, HOUSING, PLATED, INGOT, MAGNET, PLASTIC);

    /** @throws IllegalArgumentException if there is none; it says which there are */
    public static Recipe byId(String id) {
        return ALL.stream()
                .filter(recipe -> recipe.id().equalsIgnoreCase(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        id + " is none of " + ALL.stream().map(Recipe::id).toList()));
    }
}

package io.ytterby.footprints.data;

/** Greenhouse gases that mines, separation plants and molten-salt electrolysis emit. */
public enum Gas {
    CO2,
    CH4_FOSSIL,
    CH4_BIOGENIC,
    N2O,
    /** Tetrafluoromethane, from the anode effect. */
    CF4,
    /** Hexafluoroethane, from the anode effect. */
    C2F6
}

package io.ytterby.diversion.mirror;

import java.util.List;
import java.util.Optional;

/** The shapes of table that are understood, told apart by their header. */
public enum Shape {
    /** UN Comtrade's downloads. */
    COMTRADE("period;reporteriso;flowcode;partneriso;cmdcode;netwgt;primaryvalue"),
    /** The US Census Bureau's monthly imports. */
    CENSUS("year;month;cty_iso;i_commodity;gen_qy1_mo;gen_val_mo"),
    /** One reporter's exports by partner; the reporter is named beside the table. */
    PARTNERS("period;partner;hs6;value_usd;qty_kg"),
    /** The British Geological Survey's mine production. */
    BGS("iso3;country;commodity;year;quantity;units"),
    /** The US Geological Survey's Mineral Commodity Summaries, world tables. */
    USGS("source;commodity;country;type;unit_meas;prod_2023;prod_est_ 2024");

    private final String columns;

    Shape(String columns) {
        this.columns = columns;
    }

    public List<String> columns() {
        return List.of(columns.split(";", -1));
    }

    /** The shape whose columns are all there. */
    static Optional<Shape> of(List<String> header) {
        for (var shape : values()) if (header.containsAll(shape.columns())) return Optional.of(shape);
        return Optional.empty();
    }
}

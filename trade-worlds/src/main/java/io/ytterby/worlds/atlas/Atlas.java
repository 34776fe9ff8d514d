package io.ytterby.worlds.atlas;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** 44 countries with two ports each, and 41 kinds of goods. */
public final class Atlas {
    private final Map<String, Country> countries = new LinkedHashMap<>();
    private final Map<String, Good> goods = new LinkedHashMap<>();

    public Atlas() {
        for (var row : Table.rows("countries.csv")) countries.put(row.text("code"), country(row));
        for (var row : Table.rows("goods.csv")) goods.put(row.text("id"), good(row));
    }

    public List<Country> countries() {
        return List.copyOf(countries.values());
    }

    public List<Good> goods() {
        return List.copyOf(goods.values());
    }

    public Country country(String code) {
        return known(countries, code);
    }

    public Good good(String id) {
        return known(goods, id);
    }

    private static <T> T known(Map<String, T> all, String key) {
        var found = all.get(key);
        if (found == null) throw new IllegalArgumentException("unknown: " + key);
        return found;
    }

    private static Country country(Table.Row row) {
        return new Country(
                row.text("code"),
                row.text("name"),
                List.of(
                        new Port(row.text("port"), row.text("place"), row.number("lat"), row.number("lon")),
                        new Port(row.text("port2"), row.text("place2"), row.number("lat2"), row.number("lon2"))),
                row.number("demand"),
                (int) row.number("seaDays"),
                row.text("transit").equals("T"));
    }

    private static Good good(Table.Row row) {
        return new Good(
                row.text("id"),
                row.text("hs"),
                row.text("element"),
                row.number("kappa"),
                row.text("goods"),
                row.number("purity"),
                row.text("minPurity").isEmpty() ? 0 : row.number("minPurity"),
                Optional.of(row.text("controlled"))
                        .filter(date -> !date.isEmpty())
                        .map(LocalDate::parse),
                row.number("usdPerKg"),
                row.number("density"),
                row.number("netShare"),
                row.number("packageKg"),
                row.number("containerKg"),
                row.number("lotKg"),
                row.number("lotSd"),
                row.text("freeKg").isEmpty() ? 0 : row.number("freeKg"),
                row.number("weight"),
                row.list("makers"),
                row.list("lookAlikes"),
                row.text("base"));
    }
}

package io.ytterby.worlds.honest;

import io.ytterby.worlds.atlas.Country;
import io.ytterby.worlds.draw.Dice;
import io.ytterby.worlds.trade.Firm;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Invents firms. A likeness to a real one is chance. */
public final class Names {
    private static final List<String> HEAD = List.of(
            "Xin", "Rui", "Jin", "Hai", "Tian", "Bao", "De", "Yuan", "Heng", "Lian", "Nor", "Vel", "Kor", "Ast", "Mer",
            "Sol", "Tor", "Bel", "Ark", "Quor", "Zen", "Lum", "Fer", "Gal", "Ost", "Pra", "Rhe", "Sib", "Tal", "Umb");
    private static final List<String> TAIL = List.of(
            "sheng", "yuan", "tong", "long", "hua", "feng", "da", "ming", "ren", "ke", "dan", "tex", "mark", "vane",
            "stone", "ova", "wick", "holm", "dale", "burg", "ric", "ona", "ent", "ander", "ius", "ura", "ett", "orm");
    private static final List<String> CHINA = List.of(
            "Hunan",
            "Guangxi",
            "Yunnan",
            "Jiangxi",
            "Ganzhou",
            "Baotou",
            "Inner Mongolia",
            "Guangdong",
            "Shandong",
            "Zhejiang",
            "Guizhou",
            "Sichuan");
    private static final List<String> TRADES = List.of(
            "Metals",
            "Chemicals",
            "Materials",
            "Trading",
            "Industrial",
            "Minerals",
            "Magnetics",
            "Powders",
            "Resources",
            "Electronics",
            "Ceramics",
            "Components");
    private static final Map<String, String> FORMS = Map.ofEntries(
            Map.entry("DE", "GmbH"),
            Map.entry("CH", "AG"),
            Map.entry("US", "Inc."),
            Map.entry("CA", "Inc."),
            Map.entry("GB", "Ltd"),
            Map.entry("NL", "B.V."),
            Map.entry("BE", "N.V."),
            Map.entry("FR", "S.A.S."),
            Map.entry("IT", "S.r.l."),
            Map.entry("ES", "S.L."),
            Map.entry("PL", "Sp. z o.o."),
            Map.entry("SE", "AB"),
            Map.entry("MX", "S.A. de C.V."),
            Map.entry("BR", "Ltda."),
            Map.entry("MY", "Sdn. Bhd."),
            Map.entry("SG", "Pte. Ltd."),
            Map.entry("IN", "Pvt. Ltd."),
            Map.entry("JP", "K.K."),
            Map.entry("AE", "FZE"),
            Map.entry("RU", "OOO"),
            Map.entry("KZ", "TOO"));
    private static final List<String> STREETS = List.of(
            "Harbour Road",
            "Industrial Avenue",
            "Station Street",
            "Canal Street",
            "Mill Lane",
            "Zhongshan Road",
            "Renmin Road",
            "Free Zone Block",
            "Logistics Park",
            "Foundry Way",
            "Quay Street",
            "Market Street");

    private final Dice dice;
    private final Set<String> taken = new HashSet<>();
    private final Set<Integer> numbers = new HashSet<>();

    public Names(Dice dice) {
        this.dice = dice;
    }

    /** A name no firm has. */
    public String brand() {
        while (true) {
            var brand = dice.oneOf(HEAD)
                    + dice.oneOf(TAIL)
                    + (dice.chance(0.4) ? " " + dice.oneOf(HEAD) + dice.oneOf(TAIL) : "");
            if (taken.add(brand)) return brand;
        }
    }

    public Firm firm(Country country) {
        return firm(country, brand());
    }

    public Firm firm(Country country, String brand) {
        var place = country.code().equals("CN") ? dice.oneOf(CHINA) + " " : "";
        var name = place + brand + " " + dice.oneOf(TRADES) + " " + FORMS.getOrDefault(country.code(), "Co., Ltd.");
        var address = (1 + dice.below(400)) + " " + dice.oneOf(STREETS) + ", "
                + dice.oneOf(country.ports()).place() + ", " + country.name();
        var phone = "+" + (10 + dice.below(80)) + String.format(Locale.ROOT, "%09d", dice.below(1_000_000_000));
        var email = "office@" + brand.toLowerCase(Locale.ROOT).replace(" ", "-") + ".example";
        int number = dice.below(100_000);
        while (!numbers.add(number)) number = dice.below(100_000);
        var ref = country.code() + String.format(Locale.ROOT, "%05d", number);
        return new Firm(ref, name, address, country.code(), phone, email, false);
    }
}

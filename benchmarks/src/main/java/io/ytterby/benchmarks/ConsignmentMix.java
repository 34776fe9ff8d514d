package io.ytterby.benchmarks;

import io.ytterby.kernel.CountryCode;
import io.ytterby.kernel.Element;
import io.ytterby.kernel.HsCode;
import io.ytterby.licensing.controllist.data.RequirementCase;
import io.ytterby.licensing.controllist.domain.AlloyFamily;
import io.ytterby.licensing.controllist.domain.Consignment;
import io.ytterby.licensing.controllist.domain.ControlList;
import io.ytterby.licensing.controllist.domain.EndUser;
import io.ytterby.licensing.controllist.domain.Goods;
import io.ytterby.licensing.controllist.domain.Measured;
import io.ytterby.licensing.controllist.domain.PartyList;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The written cases and random consignments around them, shuffled; the same for the same seed. */
final class ConsignmentMix {
    private static final LocalDate FIRST_DAY = LocalDate.of(2023, 6, 1);
    private static final int DAYS = 1400;
    private static final List<String> COUNTRIES = List.of("US", "JP", "DE", "KR", "VN", "TH", "MX", "IN", "NL");
    private static final List<String> USERS = List.of("civil", "civil", "civil", "unknown", "military");
    private static final List<String> USES = List.of("automotive traction motor", "logic_le_14nm", "flame retardant");
    private static final List<PartyList> LISTS =
            List.of(PartyList.NONE, PartyList.NONE, PartyList.NONE, PartyList.WATCH_LIST, PartyList.CONTROL_LIST);
    private static final List<String> STAGES = List.of("raw", "magnet_simple", "assembly", "deep_processed");
    private static final List<String> FAMILIES = List.of("NdFeB", "SmCo", "TbFe", "GdFe", "DyFe", "InP", "GaN");
    private static final List<String> TARIFF = List.of("8505111000", "2846909999", "3825900000", "7204490090");

    private final List<String> forms;
    private final List<Element> elements;
    private final Random random;

    private ConsignmentMix(ControlList list, long seed) {
        this.forms = List.copyOf(list.forms());
        this.elements = list.entries().stream()
                .flatMap(entry -> entry.wording().requiresAny().stream())
                .distinct()
                .sorted()
                .toList();
        this.random = new Random(seed);
    }

    static List<Consignment> of(ControlList list, long seed, int howMany) throws IOException {
        var mix = new ConsignmentMix(list, seed);
        var all = new ArrayList<Consignment>();
        try (var cases = ConsignmentMix.class.getResourceAsStream("/law/requirement-cases.json")) {
            if (cases == null) throw new IOException("the written cases are not in this build");
            RequirementCase.readAll(cases).forEach(one -> all.add(one.consignment()));
        }
        for (int made = 0; made < howMany; made++) all.add(mix.consignment());
        Collections.shuffle(all, mix.random);
        return List.copyOf(all);
    }

    private Consignment consignment() {
        boolean abroad = random.nextInt(4) == 0;
        return new Consignment(
                FIRST_DAY.plusDays(random.nextInt(DAYS)),
                new CountryCode(abroad ? one(COUNTRIES) : "CN"),
                new CountryCode(one(COUNTRIES)),
                random.nextInt(4) == 0 ? Set.of(new CountryCode(one(COUNTRIES))) : Set.of(),
                random.nextInt(8) == 0 ? Set.of(new CountryCode(one(COUNTRIES))) : Set.of(),
                goods(abroad),
                new EndUser(one(USERS), one(LISTS), List.of()),
                one(USES),
                random.nextInt(5) == 0 ? Consignment.SOME_GENERAL_LICENCE : null);
    }

    private Goods goods(boolean abroad) {
        return new Goods(
                one(forms),
                random.nextBoolean() ? new AlloyFamily(one(FAMILIES)) : null,
                composition(),
                orNull(percent(9_000 + random.nextInt(1_000))),
                orNull(new HsCode(one(TARIFF))),
                orNull(one(STAGES)),
                null,
                new CountryCode(random.nextBoolean() ? "CN" : one(COUNTRIES)),
                abroad ? orNull(percent(random.nextInt(40))) : null,
                orNull(random.nextBoolean()),
                orNull(random.nextBoolean()));
    }

    private Map<Element, Measured> composition() {
        var shares = new EnumMap<Element, Measured>(Element.class);
        for (int parts = random.nextInt(5); parts > 0; parts--)
            shares.put(one(elements), percent(random.nextInt(2_000)));
        return shares;
    }

    /** One in eight with its uncertainty. */
    private Measured percent(int hundredths) {
        return new Measured(BigDecimal.valueOf(hundredths, 2), BigDecimal.valueOf(random.nextInt(8) == 0 ? 5 : 0, 2));
    }

    private <T> @Nullable T orNull(T value) {
        return random.nextBoolean() ? value : null;
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}

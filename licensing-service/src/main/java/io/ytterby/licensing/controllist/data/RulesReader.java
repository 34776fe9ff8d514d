package io.ytterby.licensing.controllist.data;

import io.ytterby.kernel.ControlCode;
import io.ytterby.licensing.controllist.domain.AbroadRules;
import io.ytterby.licensing.controllist.domain.Condition;
import io.ytterby.licensing.controllist.domain.HsExpectations;
import io.ytterby.licensing.controllist.domain.InstrumentId;
import io.ytterby.licensing.controllist.domain.OrdinaryLicenceRule;
import io.ytterby.licensing.controllist.domain.Presumption;
import io.ytterby.licensing.controllist.domain.RedFlag;
import io.ytterby.licensing.controllist.domain.ReviewPolicy;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the rules around the list: review, red flags, re-export, the ordinary licence, tariff codes. */
final class RulesReader {
    private RulesReader() {}

    static ReviewPolicy policy(Json from) {
        return new ReviewPolicy(
                from.text("id"),
                new InstrumentId(from.text("applies")),
                instrumentOrNull(from, "together_with"),
                from.text("if_"),
                conditions(from),
                from.word("presumption", Presumption.class),
                from.flag("general_licence", true),
                from.textSet("flags"),
                from.confidence());
    }

    static RedFlag redFlag(Json from) {
        return new RedFlag(
                from.text("id"),
                from.text("text"),
                conditions(from),
                instrumentOrNull(from, "while_in_force"),
                from.textSet("flags"),
                from.confidence());
    }

    static AbroadRules abroad(Json from) {
        var exemption = from.part("exemption");
        return new AbroadRules(
                from.parts("annex").stream().map(EntriesReader::entry).toList(),
                from.parts("clauses").stream().map(RulesReader::clause).toList(),
                new AbroadRules.Exemption(
                        exemption.textSet("end_uses"),
                        exemption.text("flag"),
                        exemption.text("text"),
                        exemption.confidence()));
    }

    static OrdinaryLicenceRule ordinary(Json from) {
        return new OrdinaryLicenceRule(
                new InstrumentId(from.text("instrument")),
                from.textSet("hs_prefixes"),
                from.textSet("forms"),
                from.elements("elements"),
                from.decimal("min_total_wt_pct"),
                from.textSet("not_at_stages"),
                from.confidence());
    }

    static HsExpectations hsExpectations(Json root) {
        return new HsExpectations(
                root.parts("hs_rules").stream()
                        .map(line -> new HsExpectations.Line(
                                line.text("prefix"),
                                line.elements("chiefly"),
                                line.elements("contains_any"),
                                line.elements("contains_none")))
                        .toList(),
                root.part("form_hs_prefixes").textSets());
    }

    private static AbroadRules.Clause clause(Json from) {
        var origin = from.text("origin");
        if (!origin.equals("home") && !origin.equals("foreign"))
            throw new IllegalArgumentException("an origin is home or foreign, not " + origin);
        return new AbroadRules.Clause(
                new InstrumentId(from.text("instrument")),
                origin.equals("home"),
                from.texts("control_codes").stream().map(ControlCode::new).collect(Collectors.toSet()),
                from.decimalOrNull("min_home_value_share_pct"),
                from.flag("made_with_home_technology", false));
    }

    private static List<Condition> conditions(Json from) {
        return from.parts("when").stream()
                .map(when -> new Condition(
                        when.countries("destinations"),
                        when.countries("onward_destinations"),
                        when.countries("transit"),
                        when.textSet("end_user_types"),
                        when.textSet("end_uses"),
                        when.partyLists("party_lists"),
                        when.textSet("item_families")))
                .toList();
    }

    private static @Nullable InstrumentId instrumentOrNull(Json from, String field) {
        var id = from.textOrNull(field);
        return id == null ? null : new InstrumentId(id);
    }
}

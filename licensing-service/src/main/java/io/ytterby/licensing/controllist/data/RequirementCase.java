package io.ytterby.licensing.controllist.data;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.ytterby.kernel.ControlCode;
import io.ytterby.kernel.CountryCode;
import io.ytterby.kernel.HsCode;
import io.ytterby.licensing.controllist.domain.AlloyFamily;
import io.ytterby.licensing.controllist.domain.Consignment;
import io.ytterby.licensing.controllist.domain.Decision;
import io.ytterby.licensing.controllist.domain.Goods;
import io.ytterby.licensing.controllist.domain.InstrumentId;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** A question with the answer that somebody wrote down by hand: one of {@code requirement-cases.json}. */
public record RequirementCase(String id, String title, Consignment consignment, Expected expected) {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** The answer, each list in order of the alphabet. */
    public record Expected(
            String licence, String presumption, List<String> basis, List<String> controlCodes, List<String> flags) {
        /** A decision in the same words, to be compared. */
        public static Expected of(Decision decision) {
            return new Expected(
                    decision.licence().name(),
                    decision.presumption().name(),
                    decision.basis().stream().map(InstrumentId::value).toList(),
                    decision.controlCodes().stream().map(ControlCode::value).toList(),
                    decision.flags());
        }
    }

    /** @throws IllegalArgumentException if a case says something that means nothing */
    public static List<RequirementCase> readAll(InputStream file) throws IOException {
        return new Json(MAPPER.readTree(file))
                .parts("cases").stream().map(RequirementCase::read).toList();
    }

    private static RequirementCase read(Json one) {
        var expected = one.part("expected");
        return new RequirementCase(
                one.text("id"),
                one.text("title"),
                consignment(one),
                new Expected(
                        expected.text("licence"),
                        expected.text("presumption"),
                        sorted(expected, "basis"),
                        sorted(expected, "control_codes"),
                        sorted(expected, "flags")));
    }

    private static Consignment consignment(Json one) {
        return new Consignment(
                one.day("date"),
                new CountryCode(one.text("export_from")),
                new CountryCode(one.text("destination")),
                Optional.ofNullable(one.textOrNull("onward_destination"))
                        .map(CountryCode::new)
                        .orElse(null),
                goods(one.part("item")),
                one.text("end_user_type"),
                one.text("end_use"),
                one.text("party_list"),
                one.flag("general_licence_held", false));
    }

    private static Goods goods(Json item) {
        return new Goods(
                item.text("form"),
                Optional.ofNullable(item.textOrNull("family"))
                        .map(AlloyFamily::new)
                        .orElse(null),
                item.shares("composition_wt_pct"),
                item.decimalOrNull("purity_pct"),
                Optional.ofNullable(item.textOrNull("hs_code")).map(HsCode::new).orElse(null),
                item.textOrNull("stage"),
                item.textOrNull("scope_clause"),
                new CountryCode(item.text("origin")),
                item.decimalOrNull("cn_part1_value_share_pct"),
                item.flagOrNull("made_with_cn_technology"),
                item.flagOrNull("meets_size_criteria"));
    }

    private static List<String> sorted(Json expected, String field) {
        return expected.texts(field).stream().sorted().toList();
    }
}

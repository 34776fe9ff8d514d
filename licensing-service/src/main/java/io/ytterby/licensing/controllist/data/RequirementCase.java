package io.ytterby.licensing.controllist.data;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.ytterby.kernel.ControlCode;
import io.ytterby.kernel.CountryCode;
import io.ytterby.kernel.HsCode;
import io.ytterby.licensing.controllist.domain.AlloyFamily;
import io.ytterby.licensing.controllist.domain.Consignment;
import io.ytterby.licensing.controllist.domain.Decision;
import io.ytterby.licensing.controllist.domain.EndUser;
import io.ytterby.licensing.controllist.domain.Goods;
import io.ytterby.licensing.controllist.domain.InstrumentId;
import io.ytterby.licensing.controllist.domain.Owner;
import io.ytterby.licensing.controllist.domain.PartyList;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

    /** A case as it stands in the file. Reading throws IllegalArgumentException if it says something that means nothing. */
    public static final class Unread {
        private final Json json;

        private Unread(Json json) {
            this.json = json;
        }

        public String id() {
            return json.text("id");
        }

        public RequirementCase read() {
            return RequirementCase.read(json);
        }
    }

    /** @throws IllegalArgumentException if the file has no list of cases */
    public static List<Unread> each(InputStream file) throws IOException {
        return new Json(MAPPER.readTree(file))
                .parts("cases").stream().map(Unread::new).toList();
    }

    /** @throws IllegalArgumentException if a case says something that means nothing */
    public static List<RequirementCase> readAll(InputStream file) throws IOException {
        return each(file).stream().map(Unread::read).toList();
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
                onward(one),
                one.countries("transit"),
                goods(one.part("item")),
                endUser(one),
                Optional.ofNullable(one.textOrNull("end_use")).orElse(""),
                Optional.ofNullable(one.textOrNull("general_licence_id"))
                        .orElse(one.flag("general_licence_held", false) ? Consignment.SOME_GENERAL_LICENCE : null));
    }

    private static Set<CountryCode> onward(Json one) {
        var all = new HashSet<>(one.countries("onward_destinations"));
        var single = one.textOrNull("onward_destination");
        if (single != null) all.add(new CountryCode(single));
        return all;
    }

    private static EndUser endUser(Json one) {
        var user = one.has("end_user") ? one.part("end_user") : one;
        var type = Optional.ofNullable(one.textOrNull("end_user_type")).orElseGet(() -> user.text("type"));
        var list = PartyList.NONE;
        for (var word : Arrays.asList(one.textOrNull("party_list"), user.textOrNull("list_status")))
            if (word != null) list = list.orWorse(Json.partyList(word));
        return new EndUser(type, list, owners(user));
    }

    private static List<Owner> owners(Json of) {
        return of.parts("parents").stream()
                .map(one -> new Owner(
                        Optional.ofNullable(one.textOrNull("name")).orElse(""),
                        one.decimal("share_pct"),
                        Json.partyList(Optional.ofNullable(one.textOrNull("list_status"))
                                .orElse("none")),
                        owners(one)))
                .toList();
    }

    private static Goods goods(Json item) {
        return new Goods(
                item.text("form"),
                Optional.ofNullable(item.textOrNull("family"))
                        .map(AlloyFamily::new)
                        .orElse(null),
                item.measuredShares("composition_wt_pct"),
                item.measuredOrNull("purity_pct"),
                Optional.ofNullable(item.textOrNull("hs_code")).map(HsCode::new).orElse(null),
                item.textOrNull("stage"),
                item.textOrNull("scope_clause"),
                new CountryCode(item.text("origin")),
                item.measuredOrNull("cn_part1_value_share_pct"),
                item.flagOrNull("made_with_cn_technology"),
                item.flagOrNull("meets_size_criteria"));
    }

    private static List<String> sorted(Json expected, String field) {
        return expected.texts(field).stream().sorted().toList();
    }
}

package io.ytterby.licensing.controllist.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ytterby.kernel.CountryCode;
import io.ytterby.licensing.controllist.domain.ControlList;
import io.ytterby.licensing.controllist.domain.ListPolicy;
import io.ytterby.licensing.controllist.domain.Ownership;
import io.ytterby.licensing.controllist.domain.Traces;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Reads a version of the control list from its JSON file. */
public final class ControlListReader {
    /** The version that is shipped with this build. */
    public static final String SHIPPED = "/law/control-list/2026-11-22.3.json";

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private ControlListReader() {}

    public static ControlList readShipped() {
        return read(shippedLaw());
    }

    /** The file of this build as it is written, for changes to be put on top. */
    public static JsonNode shippedLaw() {
        try (var file = ControlListReader.class.getResourceAsStream(SHIPPED)) {
            if (file == null) throw new IllegalStateException("the control list " + SHIPPED + " is not in this build");
            return MAPPER.readTree(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the control list " + SHIPPED + " cannot be read", unreadable);
        }
    }

    /**
     * @throws IllegalArgumentException if a field is missing or means nothing to the engine; it says which. So is a
     *     list that contradicts itself: an entry of an instrument it does not have
     */
    public static ControlList read(JsonNode file) {
        var root = new Json(file);
        return new ControlList(
                root.part("meta").text("version"),
                policy(root.part("policy")),
                ControlList.byId(root.parts("instruments").stream()
                        .map(InstrumentsReader::instrument)
                        .toList()),
                root.parts("entries").stream().map(EntriesReader::entry).toList(),
                root.parts("scope_clarifications").stream()
                        .map(InstrumentsReader::clarification)
                        .toList(),
                root.parts("review_policies").stream().map(RulesReader::policy).toList(),
                root.parts("diversion_red_flags").stream()
                        .filter(flag -> flag.has("when"))
                        .map(RulesReader::redFlag)
                        .toList(),
                RulesReader.abroad(root.part("extraterritorial")),
                RulesReader.ordinary(root.part("ordinary_licence")),
                RulesReader.hsExpectations(root));
    }

    private static ListPolicy policy(Json policy) {
        return new ListPolicy(
                new CountryCode(policy.text("home_country")),
                new Traces(policy.decimal("trace_threshold_wt_pct"), policy.decimal("trace_flag_below_wt_pct")),
                policy.word("suspension_last_day", ListPolicy.LastDay.class),
                policy.word("post_suspension", ListPolicy.Afterwards.class),
                ownership(policy.part("ownership")),
                policy.day("general_licence_from"));
    }

    private static Ownership ownership(Json from) {
        return new Ownership(from.decimal("min_pct"), from.flag("added_up", true), from.confidence());
    }
}

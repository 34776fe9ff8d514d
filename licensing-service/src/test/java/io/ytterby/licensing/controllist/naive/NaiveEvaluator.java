package io.ytterby.licensing.controllist.naive;

import com.fasterxml.jackson.databind.JsonNode;
import io.ytterby.licensing.controllist.data.RequirementCase.Expected;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Decides a question, given as a case in JSON, by reading the list file from top to bottom. Numbers are exact here. */
public final class NaiveEvaluator {
    static final List<String> WORSE = List.of(
            "NOT_APPLICABLE", "NORMAL_REVIEW", "STRICT_REVIEW", "CASE_BY_CASE", "DENIAL_IN_PRINCIPLE", "PROHIBITED");

    private final JsonNode list;
    private final NaiveDays days;
    private final NaiveEntries entries;
    private final NaiveTariff tariff;
    private final NaiveReview review;

    public NaiveEvaluator(JsonNode list) {
        this.list = list;
        this.days = new NaiveDays(list);
        this.entries = new NaiveEntries(list.at("/policy"));
        this.tariff = new NaiveTariff(list, entries);
        this.review = new NaiveReview(list, days);
    }

    public Expected decide(JsonNode asked) {
        var draft = new NaiveDraft();
        var home = list.at("/policy/home_country").asText();
        var from = asked.path("export_from").asText();
        if (!staysIn(asked, from)) {
            if (from.equals(home)) fromHome(asked, draft);
            else if (!staysIn(asked, home)) abroad(asked, draft);
            if (draft.licence.equals("DUAL_USE_LICENCE")) review.of(asked, draft);
            if (!draft.excluded) draft.flags.addAll(tariff.flags(asked.path("item")));
        }
        return new Expected(
                draft.licence,
                draft.presumption,
                List.copyOf(draft.basis),
                List.copyOf(draft.codes),
                List.copyOf(draft.flags));
    }

    private static boolean staysIn(JsonNode asked, String country) {
        for (var place : places(asked)) if (!place.equals(country)) return false;
        return true;
    }

    private static List<String> places(JsonNode asked) {
        var all = new ArrayList<>(NaiveReview.onward(asked));
        all.add(asked.path("destination").asText());
        return all;
    }

    private void fromHome(JsonNode asked, NaiveDraft draft) {
        var item = asked.path("item");
        var day = asked.path("date").asText();
        var doubts = new ArrayList<String[]>();
        @Nullable JsonNode outside = null;
        for (var entry : list.path("entries")) {
            var fit = entries.fit(entry, item);
            if (fit.equals("NO")) continue;
            var instrument = entry.path("instrument").asText();
            var standing = days.standing(instrument, day);
            if (!NaiveDays.binds(standing) && !standing.equals("LAST_DAY")) continue;
            var clause = clarification(instrument, item);
            if (clause != null) {
                if (outside == null) outside = clause;
            } else if (NaiveDays.binds(standing) && fit.startsWith("YES")) {
                bind(draft, entry, fit, instrument, standing);
            } else {
                doubts.add(new String[] {entry.path("id").asText(), instrument, standing, fit});
            }
        }
        if (draft.licence.equals("NONE"))
            for (var doubt : tariff.plausible(list.path("entries"), doubts, item)) {
                draft.licence = "MANUAL_REVIEW";
                draft.rest(doubt[1], doubt[2]);
                if (!doubt[3].startsWith("YES")) draft.flags.add(doubt[3]);
            }
        if (!draft.licence.equals("NONE")) return;
        if (outside == null) outside = clarificationByStage(item, day);
        if (outside != null) {
            draft.excluded = true;
            draft.flags.add(outside.path("flag").asText());
            return;
        }
        if (entries.isGrey(list.path("entries"), item, entry -> NaiveDays.binds(days.standing(entry, day))))
            draft.flags.add("GREY_AREA_FAMILY");
        ordinary(item, day, draft);
    }

    private static void bind(NaiveDraft draft, JsonNode entry, String fit, String instrument, String standing) {
        draft.licence = "DUAL_USE_LICENCE";
        draft.codes.add(entry.path("control_code").asText());
        draft.rest(instrument, standing);
        if (entry.hasNonNull("us_ban_family"))
            draft.families.add(entry.path("us_ban_family").asText());
        if (fit.equals("YES, a trace")) draft.flags.add("TRACE_CONTENT");
    }

    private @Nullable JsonNode clarification(String instrument, JsonNode item) {
        for (var one : list.path("scope_clarifications"))
            if (one.path("applies").asText().equals(instrument) && takesOut(one, item)) return one;
        return null;
    }

    private static boolean takesOut(JsonNode one, JsonNode item) {
        return !one.path("in_scope").asBoolean(true)
                && one.path("stage").asText().equals(item.path("stage").asText(""))
                && (!item.hasNonNull("scope_clause")
                        || item.path("scope_clause").equals(one.path("id")));
    }

    private @Nullable JsonNode clarificationByStage(JsonNode item, String day) {
        for (var one : list.path("scope_clarifications")) {
            var instrument = one.path("applies").asText();
            if (!takesOut(one, item) || !NaiveDays.binds(days.standing(instrument, day))) continue;
            boolean speaksOf = item.path("scope_clause").equals(one.path("id"));
            for (var entry : list.path("entries"))
                speaksOf |= entry.path("instrument").asText().equals(instrument)
                        && entries.isThere(item, entry.path("element").asText());
            if (speaksOf) return one;
        }
        return null;
    }

    private void ordinary(JsonNode item, String day, NaiveDraft draft) {
        var rule = list.path("ordinary_licence");
        var instrument = rule.path("instrument").asText();
        if (!NaiveDays.binds(days.standing(instrument, day))) return;
        if (NaiveEntries.texts(rule.path("not_at_stages"))
                .contains(item.path("stage").asText(""))) return;
        var hs = item.path("hs_code").asText("");
        boolean byTariff = !hs.isEmpty()
                && NaiveEntries.texts(rule.path("hs_prefixes")).stream().anyMatch(hs::startsWith);
        var total = BigDecimal.ZERO;
        for (var element : rule.path("elements")) total = total.add(NaiveEntries.share(item, element.asText()));
        boolean byContent = NaiveEntries.texts(rule.path("forms"))
                        .contains(item.path("form").asText())
                && total.compareTo(new BigDecimal(rule.path("min_total_wt_pct").asText())) >= 0;
        if (!byTariff && !byContent) return;
        draft.licence = "ORDINARY_EXPORT_LICENCE";
        draft.rest(instrument, days.standing(instrument, day));
    }

    private void abroad(JsonNode asked, NaiveDraft draft) {
        var item = asked.path("item");
        var day = asked.path("date").asText();
        boolean homeMade = item.path("origin")
                .asText()
                .equals(list.at("/policy/home_country").asText());
        var doubts = new ArrayList<List<String>>();
        for (var entry : list.at("/extraterritorial/annex"))
            for (var clause : list.at("/extraterritorial/clauses")) {
                if (!NaiveEntries.texts(clause.path("control_codes"))
                        .contains(entry.path("control_code").asText())) continue;
                if (clause.path("origin").asText().equals("home") != homeMade) continue;
                var fit = entries.fit(entry, item);
                var gaps = new ArrayList<String>();
                if (!fit.startsWith("YES")) gaps.add(fit);
                gaps.addAll(statements(clause, item));
                if (gaps.contains("NO")) continue;
                var instrument = clause.path("instrument").asText();
                var standing = days.standing(instrument, day);
                if (NaiveDays.binds(standing) && gaps.isEmpty()) bind(draft, entry, fit, instrument, standing);
                else if (NaiveDays.binds(standing) || standing.equals("LAST_DAY")) {
                    gaps.add(0, standing);
                    gaps.add(0, instrument);
                    doubts.add(gaps);
                }
            }
        if (draft.licence.equals("NONE"))
            for (var doubt : doubts) {
                draft.licence = "MANUAL_REVIEW";
                draft.rest(doubt.get(0), doubt.get(1));
                draft.flags.addAll(doubt.subList(2, doubt.size()));
            }
        if (draft.licence.equals("DUAL_USE_LICENCE")) emergencies(asked, draft);
        if (draft.licence.equals("NONE") && homeMade) liability(asked, draft);
    }

    private static List<String> statements(JsonNode clause, JsonNode item) {
        var gaps = new ArrayList<String>();
        if (clause.hasNonNull("min_home_value_share_pct")) {
            var least = new BigDecimal(clause.path("min_home_value_share_pct").asText());
            if (!item.hasNonNull("cn_part1_value_share_pct")) gaps.add("VALUE_SHARE_MISSING");
            else if (new BigDecimal(item.path("cn_part1_value_share_pct").asText()).compareTo(least) < 0)
                gaps.add("NO");
        }
        if (clause.path("made_with_home_technology").asBoolean()) {
            if (!item.hasNonNull("made_with_cn_technology")) gaps.add("TECHNOLOGY_ORIGIN_MISSING");
            else if (!item.path("made_with_cn_technology").asBoolean()) gaps.add("NO");
        }
        return gaps;
    }

    private void emergencies(JsonNode asked, NaiveDraft draft) {
        var exemption = list.at("/extraterritorial/exemption");
        if (!NaiveConditions.usedFor(exemption.path("end_uses"), asked)) return;
        for (var policy : list.path("review_policies"))
            if (WORSE.indexOf(policy.path("presumption").asText()) >= WORSE.indexOf("DENIAL_IN_PRINCIPLE")
                    && NaiveConditions.any(policy.path("when"), asked, NaiveReview.onward(asked), draft.families))
                return;
        draft.licence = "NONE";
        draft.codes.clear();
        draft.flags.add(exemption.path("flag").asText());
    }

    private void liability(JsonNode asked, NaiveDraft draft) {
        var day = asked.path("date").asText();
        boolean listed = false;
        var families = new TreeSet<String>();
        for (var entry : list.path("entries")) {
            if (!entries.fit(entry, asked.path("item")).startsWith("YES")
                    || !NaiveDays.binds(days.standing(entry.path("instrument").asText(), day))) continue;
            listed = true;
            if (entry.hasNonNull("us_ban_family"))
                families.add(entry.path("us_ban_family").asText());
        }
        if (!listed) return;
        for (var policy : list.path("review_policies")) {
            var instrument = policy.path("applies").asText();
            if (!days.instrument(instrument).path("reexport_liability").asBoolean()) continue;
            var standing = days.standing(instrument, day);
            if (!NaiveDays.binds(standing)
                    || !NaiveConditions.any(policy.path("when"), asked, NaiveReview.onward(asked), families)) continue;
            draft.licence = "MANUAL_REVIEW";
            draft.flags.add("REEXPORT_LIABILITY");
            draft.rest(instrument, standing);
        }
    }
}

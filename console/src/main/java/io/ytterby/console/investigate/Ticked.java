package io.ytterby.console.investigate;

import io.ytterby.console.api.Answer;
import io.ytterby.console.bulk.Line;
import io.ytterby.console.bulk.Plan;
import io.ytterby.console.page.Address;
import io.ytterby.console.page.Visit;
import io.ytterby.console.words.Words;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The alerts that somebody ticked, read all at once. */
final class Ticked {
    private static final int MOST_CASES = 100;

    private final Visit visit;

    Ticked(Visit visit) {
        this.visit = visit;
    }

    /** Cases as the API lists them. */
    private record Cases(@Nullable List<CaseRead> items) {
        List<CaseRead> open() {
            return AlertRead.listed(items).stream()
                    .filter(one -> !one.isClosed())
                    .toList();
        }
    }

    private record Asked(
            String id,
            Supplier<Answer<AlertRead>> alert,
            @Nullable Supplier<Answer<Cases>> cases) {}

    /** Which of them the act passes over: of what is judged nothing is dismissed, and what is in an open case is taken into no other. */
    Plan plan(TogetherAct act, List<String> ids) {
        var api = visit.api();
        var asked = ids.stream()
                .filter(Ticked::isId)
                .map(id -> new Asked(
                        id,
                        api.askMeanwhile(AlertRead.API + "/" + id, AlertRead.class),
                        act == TogetherAct.CASE ? api.askMeanwhile(casesOf(id), Cases.class) : null))
                .toList();
        return new Plan(asked.stream().map(one -> line(one)).toList());
    }

    /** The same as they are named, whatever has become of them meanwhile: the API decides. */
    List<Line> named(List<String> ids) {
        var api = visit.api();
        var asked = ids.stream()
                .filter(Ticked::isId)
                .map(id -> new Asked(id, api.askMeanwhile(AlertRead.API + "/" + id, AlertRead.class), null))
                .toList();
        return asked.stream()
                .map(one -> line(one.id(), one.alert().get(), null))
                .toList();
    }

    /** The newest open cases, into which alerts may be taken. */
    List<CaseRead> cases() {
        var newest = Address.of(CaseRead.API).with("pageSize", MOST_CASES);
        return visit.api()
                .ask(newest.toString(), Cases.class)
                .given()
                .map(Cases::open)
                .orElse(List.of());
    }

    private Line line(Asked one) {
        var alert = one.alert().get();
        var cases = one.cases();
        var why = cases == null ? judged(alert) : inCase(cases.get());
        return line(one.id(), alert, why);
    }

    private static Line line(String id, Answer<AlertRead> answer, @Nullable String why) {
        return switch (answer) {
            case Answer.Given<AlertRead> given -> line(id, given.body(), why);
            case Answer.Refused<AlertRead>(var refusal) ->
                new Line(id, id.substring(0, 8), "", "/console/alerts/" + id, refusal.title());
        };
    }

    private static Line line(String id, AlertRead alert, @Nullable String why) {
        return new Line(
                id,
                alert.hs6() + " " + alert.from() + " → " + alert.to(),
                alert.shipper().name() + " → " + alert.consignee().name(),
                alert.page(),
                why);
    }

    private @Nullable String judged(Answer<AlertRead> answer) {
        return answer.given().filter(AlertRead::isEnded).isPresent()
                ? Words.say(visit.language(), "investigate.judged_already")
                : null;
    }

    private @Nullable String inCase(Answer<Cases> answer) {
        return answer.given().stream()
                .flatMap(cases -> cases.open().stream())
                .findFirst()
                .map(one -> Words.say(visit.language(), "investigate.together_in_case", one.title()))
                .orElse(null);
    }

    private static String casesOf(String alert) {
        return CaseRead.API + "?pageSize=20&kind=ALERT&ref=" + alert;
    }

    /** What is no id was not ticked on a page of ours. */
    private static boolean isId(String sent) {
        try {
            return UUID.fromString(sent).toString().equals(sent);
        } catch (IllegalArgumentException none) {
            return false;
        }
    }
}

package io.ytterby.footprints.suite;

import io.ytterby.footprints.buyer.Dependency;
import io.ytterby.footprints.buyer.Flow;
import io.ytterby.footprints.buyer.RecycledShare;
import io.ytterby.footprints.json.Json;
import io.ytterby.kernel.CountryCode;
import io.ytterby.kernel.Element;
import java.math.RoundingMode;

/** F11 and F12: dependency by element and stage, recycled shares of a magnet. */
final class BuyerCases {
    private BuyerCases() {}

    static Json.Obj indicators(Given in) {
        var flows = in.list("flows").stream()
                .map(flow -> new Flow(
                        flow.text("material"),
                        flow.text("stage"),
                        new CountryCode(flow.text("country")),
                        flow.decimal("mass")))
                .toList();
        var dependencies = new Answer();
        for (var one : Dependency.of(flows))
            dependencies.put(
                    one.material() + "/" + one.stage(),
                    new Answer()
                            .text(
                                    "topThirdCountry",
                                    one.top().map(CountryCode::value).orElse("NONE"))
                            .number("share", one.share())
                            .yes("above65", one.above())
                            .text(
                                    "hhi",
                                    one.hhi().setScale(2, RoundingMode.HALF_UP).toPlainString()));
        var answer = new Answer().put("dependency", dependencies);
        if (in.has("magnetElements")) {
            answer.put("recycledPostConsumerShare", recycled(in));
            answer.yes(
                    "art29DeclarationDue",
                    RecycledShare.declarationDue(in.decimal("magnetMass_kg"), in.decimal("thresholdKg")));
        }
        return answer.json();
    }

    private static Answer recycled(Given in) {
        var answer = new Answer();
        for (var one : in.list("magnetElements")) {
            var element = Element.ofSymbol(one.text("e")).orElseThrow();
            var share = new RecycledShare(element, one.decimal("total_g"), one.decimal("pcw_g")).share();
            share.ifPresentOrElse(
                    value -> answer.number(element.name(), value), () -> answer.text(element.name(), "NOT_PRESENT"));
        }
        return answer;
    }
}

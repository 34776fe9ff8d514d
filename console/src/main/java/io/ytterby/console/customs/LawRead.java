package io.ytterby.console.customs;

import io.ytterby.console.api.Api;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The grounds of holds and how long the law lets goods be held. */
public record LawRead(List<Ground> grounds, List<Rule> clocks) {
    /** @param clock which of a rule's kinds it runs by */
    public record Ground(String ground, String placedBy, String liftedBy, String clock) {}

    /** @param unit CALENDAR or WORKING days */
    public record Rule(
            String id,
            String jurisdiction,
            List<String> kinds,
            int days,
            String unit,
            Extension extension,
            String rule) {}

    public record Extension(int times, int days, String unit) {}

    public LawRead {
        grounds = grounds == null ? List.of() : List.copyOf(grounds);
        clocks = clocks == null ? List.of() : List.copyOf(clocks);
    }

    static LawRead of(Api api) {
        return api.ask(Inspection.API + "hold-law", LawRead.class).given().orElse(new LawRead(List.of(), List.of()));
    }

    /** What an officer may place by hand. */
    public List<Ground> byHand() {
        return grounds.stream().filter(one -> one.placedBy().equals("OFFICER")).toList();
    }

    public @Nullable Rule rule(@Nullable String id) {
        return clocks.stream().filter(one -> one.id().equals(id)).findFirst().orElse(null);
    }

    /** The rules of the country that a port lies in. */
    public List<Rule> at(String port) {
        return clocks.stream()
                .filter(one -> port.startsWith(one.jurisdiction()))
                .toList();
    }
}

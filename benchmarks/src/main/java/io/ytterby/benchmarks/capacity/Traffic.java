package io.ytterby.benchmarks.capacity;

import io.ytterby.benchmarks.capacity.Flow.Stored;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The arithmetic: from tonnes, ports and buyers to what happens how often, and what one of it costs. */
final class Traffic {
    private static final List<String> STAGES = List.of("concentrate", "oxide", "metal", "alloy", "magnet");

    private final Inputs inputs;
    private final Rhythm trade;
    private final Rhythm buyers;
    private final List<Flow> flows = new ArrayList<>();

    private Traffic(Inputs inputs) {
        this.inputs = inputs;
        this.trade = Rhythm.trade(inputs);
        this.buyers = Rhythm.buyers(inputs);
    }

    static List<Flow> of(Inputs inputs) {
        var traffic = new Traffic(inputs);
        traffic.goods();
        traffic.licences();
        traffic.border();
        traffic.askedAndTold();
        return List.copyOf(traffic.flows);
    }

    /** Lots of a year: each stage takes in a share of the tonnes and cuts it to lots of its size. */
    static double lots(Inputs inputs) {
        return STAGES.stream()
                .mapToDouble(stage -> inputs.of("plan.tonnes")
                        * inputs.of("lot." + stage + ".share")
                        * 1000
                        / inputs.of("lot." + stage + ".kg"))
                .sum();
    }

    static double declarations(Inputs inputs) {
        return inputs.of("plan.tonnes") * inputs.of("declaration.exportedShare") * 1000 / inputs.of("declaration.kg");
    }

    static double applications(Inputs inputs) {
        return inputs.of("plan.buyers") * inputs.of("application.perBuyer");
    }

    private void goods() {
        double lots = lots(inputs);
        change("lots made", lots, Station.TRACKING, "lot.us", "lot.rows", "lot.bytes");
        change(
                "done to lots",
                lots * of("lot.operations"),
                Station.TRACKING,
                "operation.us",
                "operation.rows",
                "event.bytes");
        flows.add(new Flow(
                "events captured",
                trade,
                lots * of("lot.captured"),
                Map.of(
                        Station.TRACKING,
                        of("captured.us"),
                        Station.GATEWAY,
                        of("door.us") / of("captured.perDocument")),
                new Stored(of("captured.rows"), of("event.bytes")),
                of("topic.bytes")));
        asked("codes sighted", lots * of("lot.sightings"), Station.TRACKING, "sighting.us");
        asked("origins asked", lots * of("lot.questions"), Station.TRACKING, "lineage.us");
    }

    private void licences() {
        double applications = applications(inputs);
        change(
                "steps of applications",
                applications * of("application.steps"),
                Station.LICENSING,
                "step.us",
                "step.rows",
                "step.bytes");
        asked("names screened", applications * of("application.names"), Station.LICENSING, "screening.us");
        asked(
                "requirements asked",
                applications * of("application.requirements") + declarations(inputs),
                Station.LICENSING,
                "requirement.us");
        change("draws on licences", draws(), Station.LICENSING, "draw.us", "draw.rows", "draw.bytes");
    }

    private double draws() {
        return declarations(inputs) * of("declaration.lines");
    }

    private void border() {
        double declarations = declarations(inputs);
        change(
                "steps of declarations",
                declarations * of("declaration.steps"),
                Station.INSPECTION,
                "step.us",
                "step.rows",
                "step.bytes");
        flows.add(new Flow(
                "spectra judged",
                trade,
                declarations * of("inspection.share") * of("inspection.spectra"),
                Map.of(Station.INSPECTION, of("spectrum.us"), Station.GATEWAY, of("door.us")),
                new Stored(of("spectrum.rows"), of("spectrum.bytes")),
                of("topic.bytes")));
    }

    private void askedAndTold() {
        flows.add(new Flow(
                "status checks",
                buyers,
                of("plan.buyers") * of("buyer.checksPerDay") * 365,
                Map.of(Station.GATEWAY, of("check.us")),
                Stored.NOTHING,
                0));
        double changes = (lots(inputs) * of("lot.operations") + draws()) * of("told.share");
        told("told by streams", changes * of("told.organisations") * of("buyer.streams"), "stream.us");
        told("told by webhooks", changes * of("told.organisations") * of("buyer.webhooks"), "webhook.us");
    }

    /** A change of a service: through the door, into its tables and by an event to the others. */
    private void change(String name, double perYear, Station station, String micros, String rows, String bytes) {
        var costs = new EnumMap<Station, Double>(Station.class);
        costs.put(station, of(micros));
        costs.put(Station.GATEWAY, of("door.us"));
        if (station == Station.LICENSING) costs.put(Station.RELAYS, of("relay.us"));
        flows.add(new Flow(name, trade, perYear, costs, new Stored(of(rows), of(bytes)), of("topic.bytes")));
    }

    private void asked(String name, double perYear, Station station, String micros) {
        var costs = Map.of(station, of(micros), Station.GATEWAY, of("door.us"));
        flows.add(new Flow(name, trade, perYear, costs, Stored.NOTHING, 0));
    }

    /** It goes out of the gateway, and leaves nothing but what the week's log of an organisation forgets again. */
    private void told(String name, double perYear, String micros) {
        flows.add(new Flow(name, trade, perYear, Map.of(Station.GATEWAY, of(micros)), Stored.NOTHING, 0));
    }

    private double of(String input) {
        return inputs.of(input);
    }
}

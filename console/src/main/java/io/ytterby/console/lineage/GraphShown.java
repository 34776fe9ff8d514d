package io.ytterby.console.lineage;

import io.ytterby.console.page.Address;
import io.ytterby.console.words.Language;
import io.ytterby.console.words.Words;
import io.ytterby.pictures.Caption;
import io.ytterby.pictures.Figures;
import io.ytterby.pictures.lineage.Lineage;
import io.ytterby.pictures.lineage.Lineage.Kind;
import io.ytterby.pictures.lineage.Lineage.Mark;
import io.ytterby.pictures.lineage.Lineage.Standing;
import io.ytterby.pictures.lineage.LineagePicture;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A graph in the words of a language: as a picture whose boxes lead on, and as the rows of a table. */
final class GraphShown {
    private final GraphRead graph;
    private final Language language;
    private final Figures figures;

    GraphShown(GraphRead graph, Language language) {
        this.graph = graph;
        this.language = language;
        this.figures = new Figures(language.locale());
    }

    /** A row of the table: goods or a step, and what it was made of. */
    record Row(String link, String name, String what, String mass, String firm, String from, boolean isStart) {}

    String picture(String title) {
        var says = Words.say(
                language,
                "lineage.picture_says",
                graph.allNodes().size(),
                graph.allEdges().size());
        return LineagePicture.of(new Caption("lineage", title, says), lineage());
    }

    List<Row> rows() {
        var names = graph.allNodes().stream()
                .collect(Collectors.toMap(GraphRead.Node::id, this::name, (one, other) -> one));
        var into = graph.allEdges().stream()
                .collect(Collectors.groupingBy(
                        GraphRead.Edge::to,
                        Collectors.mapping(
                                edge -> names.getOrDefault(edge.from(), edge.from()),
                                Collectors.toCollection(LinkedHashSet::new))));
        return graph.allNodes().stream()
                .map(node -> new Row(
                        Objects.requireNonNullElse(link(node), ""),
                        name(node),
                        what(node),
                        mass(node),
                        Objects.requireNonNullElse(node.isStep() ? node.org() : node.producerOrg(), ""),
                        String.join(", ", into.getOrDefault(node.id(), new LinkedHashSet<>())),
                        node.start()))
                .toList();
    }

    private Lineage lineage() {
        int layers = 1
                + graph.allNodes().stream()
                        .mapToInt(GraphRead.Node::layer)
                        .max()
                        .orElse(0);
        var tiers = new ArrayList<Lineage.Tier>();
        for (int layer = 0; layer < layers; layer++) tiers.add(tier(layer));
        var undone = graph.allNodes().stream()
                .filter(GraphRead.Node::isReversed)
                .map(GraphRead.Node::id)
                .collect(Collectors.toCollection(HashSet::new));
        var ties = graph.allEdges().stream()
                .map(edge -> new Lineage.Edge(
                        edge.from(),
                        edge.to(),
                        undone.contains(edge.from()) || undone.contains(edge.to())
                                ? Standing.REVOKED
                                : Standing.ATTESTED))
                .toList();
        return new Lineage(tiers, graph.allNodes().stream().map(this::box).toList(), ties);
    }

    /** A tier is named by its stage if it has one only, and says what its goods weigh if all of them are seen. */
    private Lineage.Tier tier(int layer) {
        var inIt =
                graph.allNodes().stream().filter(node -> node.layer() == layer).toList();
        boolean steps = inIt.stream().allMatch(GraphRead.Node::isStep);
        var stages = inIt.stream()
                .flatMap(node -> Stream.ofNullable(node.stage()))
                .distinct()
                .toList();
        var name = steps
                ? Words.say(language, "lineage.steps")
                : stages.size() == 1 ? stage(stages.getFirst()) : Words.say(language, "lineage.goods");
        if (steps || inIt.stream().anyMatch(node -> node.massMg() == null)) return new Lineage.Tier(name, "");
        long mass = inIt.stream()
                .mapToLong(node -> Objects.requireNonNullElse(node.massMg(), 0L))
                .sum();
        return new Lineage.Tier(name, figures.mass(mass));
    }

    private Lineage.Node box(GraphRead.Node node) {
        var marks = new ArrayList<Mark>();
        if (node.start()) marks.add(Mark.START);
        if (node.hidden()) marks.add(Mark.HIDDEN);
        if (node.unfollowed()) marks.add(Mark.MORE);
        if (node.isReversed()) marks.add(Mark.REVOKED);
        var words = Stream.of(what(node), mass(node))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
        return new Lineage.Node(
                node.id(),
                node.layer(),
                node.isStep() ? Kind.STEP : Kind.LOT,
                marks,
                name(node),
                words,
                name(node) + ", " + words + (node.start() ? ", " + Words.say(language, "lineage.asked_about") : ""),
                link(node));
    }

    private String name(GraphRead.Node node) {
        if (node.isStep()) return Codes.of(language, "lineage.operation", node.operation());
        if (node.hidden()) return Words.say(language, "lineage.hidden");
        return Objects.requireNonNullElse(node.lotNumber(), Words.say(language, "lineage.a_lot"));
    }

    private String what(GraphRead.Node node) {
        if (node.isStep()) return Objects.requireNonNullElse(node.process(), "");
        return Stream.of(stage(Objects.requireNonNullElse(node.stage(), "")), node.country())
                .filter(text -> text != null && !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String stage(String code) {
        return code.isEmpty() ? "" : Codes.of(language, "lineage.stage", code);
    }

    private String mass(GraphRead.Node node) {
        var mass = node.massMg();
        return mass == null || node.isStep() ? "" : figures.mass(mass);
    }

    private static @Nullable String link(GraphRead.Node node) {
        return node.lotId() == null ? null : "/console/lineage/lots/" + Address.encoded(node.lotId());
    }
}

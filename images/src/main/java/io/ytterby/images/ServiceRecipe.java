package io.ytterby.images;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** One of the seven services: what Quarkus built of it, libraries of others apart from what is ours. */
enum ServiceRecipe {
    GATEWAY("gateway", "The one door: routes, identity, limits, and the buyer's own view."),
    LICENSING("licensing-service", "Organisations, the control list, applications, licences and their ledger."),
    TRACKING("tracking-service", "Lots, gram codes, custody events, lineage and recalls."),
    INSPECTION("inspection-service", "Declarations, selectivity, measurements, holds and releases."),
    CERTIFICATION("certification-service", "Schemes, accreditations, certificates, and claims on lots."),
    INTELLIGENCE("intelligence-service", "Trade records, signals, alerts, entities and cases."),
    TIPS("tips-service", "Anonymous tips, on a listener of their own; the server cannot read them.");

    private static final String APPLICATION = "/app";
    private static final String OURS = "io.ytterby.";

    private final String module;
    private final String description;

    ServiceRecipe(String module, String description) {
        this.module = module;
        this.description = description;
    }

    String module() {
        return module;
    }

    String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    Recipe from(Checkout checkout, BaseLayers base) throws IOException {
        var built = checkout.application(module);
        var libraries = Layer.named("libraries")
                .tree(built, APPLICATION, ServiceRecipe::isLibrary)
                .build();
        var program = Layer.named("program")
                .tree(built, APPLICATION, file -> !isLibrary(file))
                .build();
        return new Recipe(
                title(),
                description,
                List.of(base.system(), base.java(), libraries, program),
                command(),
                List.of(),
                environment(),
                List.of(8080),
                software(built, base));
    }

    private static Set<Software> software(Path built, BaseLayers base) throws IOException {
        var all = Software.ofSystem(base.libraries());
        all.addAll(Software.ofQuarkus(built.resolve("quarkus-app-dependencies.txt")));
        return all;
    }

    /** In {@code lib/main} or {@code lib/boot}, and not of this project. */
    private static boolean isLibrary(Path file) {
        return file.startsWith("lib") && !file.getFileName().toString().startsWith(OURS);
    }

    private List<String> command() {
        var words = new ArrayList<>(List.of(JavaRuntime.PROGRAM));
        words.addAll(this == TIPS ? Jvm.silent() : Jvm.options());
        words.addAll(List.of("-jar", APPLICATION + "/quarkus-run.jar"));
        return words;
    }

    private Map<String, String> environment() {
        var all = new TreeMap<>(Jvm.environment("-XX:MaxRAMPercentage=55"));
        all.putAll(Map.of(
                "QUARKUS_HTTP_HOST", "0.0.0.0",
                "QUARKUS_HTTP_PORT", "8080",
                "YTTERBY_KEYS_DIR", BaseLayers.DATA + "/keys"));
        switch (this) {
            case GATEWAY -> all.put("GATEWAY_PROJECTION_FOLDER", BaseLayers.DATA + "/projection");
            case LICENSING -> all.put("LICENSING_DOCUMENTS_FOLDER", BaseLayers.DATA + "/documents");
            case TRACKING, INSPECTION, CERTIFICATION, INTELLIGENCE, TIPS -> {}
        }
        return all;
    }

    /** All of them. */
    static Stream<ServiceRecipe> all() {
        return Stream.of(values());
    }
}

package io.ytterby.spectralab;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes simulated measurements as files: NAME.msa and NAME.truth.json. */
@Command(
        name = "lab",
        mixinStandardHelpOptions = true,
        description = "Writes one simulated measurement and what was really in the beam.")
public final class Lab implements Callable<Integer> {
    @Option(names = "--recipe", description = "R1 to R10: ${DEFAULT-VALUE}.")
    private String recipe = "R1";

    @Option(names = "--add", description = "What is hidden and how much of it, wt%%: Dy=0.5. May be given many times.")
    private Map<String, Double> added = Map.of();

    @Option(names = "--seed", description = "Another seed, another measurement: ${DEFAULT-VALUE}.")
    private long seed = 1;

    @Option(names = "--seconds", description = "Live time: ${DEFAULT-VALUE}.")
    private double seconds = 60;

    @Option(names = "--name", required = true, description = "Of the files, without an ending; may lie in a folder.")
    private Path name = Path.of("shot");

    private Lab() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Lab()).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        var goods = Recipes.byId(recipe);
        var card = InstrumentCard.HH50.withLiveTimeS(seconds);
        var shot = new HandheldShots().simulate(goods, new Level(added), card, Nuisance.USUAL, seed);
        var title = "Simulated: %s, %s, seed %d".formatted(goods.name(), new Level(added), seed);
        Files.writeString(Path.of(name + ".msa"), EmsaText.of(shot, card, title));
        Files.writeString(Path.of(name + ".truth.json"), shot.truth().json() + "\n");
        System.out.println(name + ".msa");
        return 0;
    }
}

package io.ytterby.images;

import io.ytterby.embedded.process.Folders;
import io.ytterby.images.ImageWriter.Written;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the images of what is built. */
@Command(
        name = "./ytterby images",
        mixinStandardHelpOptions = true,
        description = "Writes container images as archives (docker-archive), without a container engine.",
        footer = {
            "",
            "Names: gateway, licensing, tracking, inspection, certification, intelligence, tips, postgres-plain, kafka-plain,",
            "issuer-dev.",
            "podman load, docker load, ctr images import and skopeo copy take them. See docs/guide/images.md."
        })
public final class ImagesCommand implements Callable<Integer> {
    @Parameters(paramLabel = "NAME", description = "Only these; without a name all of them.")
    private List<String> names = List.of();

    @Option(names = "--out", paramLabel = "DIR", description = "Without it: .ytterby/images in the checkout.")
    private @Nullable Path out;

    @Option(
            names = "--aot",
            description =
                    "Add AOT caches to the services' images, trained in their own roots: they start in half the time,"
                            + " and two builds differ in that layer. Needs root.")
    private boolean aot;

    @Option(names = "--pin", description = "Write the digests into k8s/images/kustomization.yaml; needs all images.")
    private boolean pin;

    @Option(names = "--twice", description = "Write them again from nothing, and fail if a digest differs.")
    private boolean twice;

    @Option(
            names = "--registry",
            paramLabel = "HOST/PATH",
            defaultValue = "",
            description = "Where the images will be pulled from, for --pin.")
    private String registry = "";

    private final Checkout checkout = new Checkout(
            Path.of(System.getProperty("ytterby.home", ".")).toAbsolutePath().normalize());

    private ImagesCommand() {}

    public static void main(String[] arguments) {
        int exit = new CommandLine(new ImagesCommand())
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    command.getErr().println(failure.getMessage() == null ? failure : failure.getMessage());
                    return command.getCommandSpec().exitCodeOnExecutionException();
                })
                .execute(arguments);
        System.exit(exit);
    }

    @Override
    public Integer call() throws IOException {
        var folder = Optional.ofNullable(out).orElseGet(() -> checkout.home().resolve(".ytterby/images"));
        var place = Files.createDirectories(folder).toRealPath();
        if (twice && aot) throw new IOException("--twice and --aot: the cache differs from build to build");
        if (pin && !names.isEmpty()) throw new IOException("--pin pins all images: leave the names away");
        var images = write(place, place.resolve("work"));
        for (var image : images) tell(image);
        if (twice) compare(images);
        if (pin) Pins.of(checkout, registry).write(images);
        return 0;
    }

    private void compare(List<Written> images) throws IOException {
        var elsewhere = Files.createTempDirectory("ytterby-images-");
        try {
            if (!digests(images).equals(digests(write(elsewhere, elsewhere.resolve("work")))))
                throw new IOException("the second build has other digests than the first");
            System.out.println("Built twice, the same digests.");
        } finally {
            Folders.delete(elsewhere);
        }
    }

    private static List<String> digests(List<Written> images) {
        return images.stream().map(Written::digest).toList();
    }

    private List<Written> write(Path place, Path work) throws IOException {
        var base = BaseLayers.in(work);
        var writer = new ImageWriter(place, work.resolve("cache"), checkout);
        var written = new ArrayList<Written>();
        for (var recipe : aot ? trained(recipes(base, work), work) : recipes(base, work)) {
            var image = writer.write(recipe);
            new SoftwareList(image, checkout.created(), recipe.software()).write();
            written.add(image);
        }
        return written;
    }

    private List<Recipe> trained(List<Recipe> recipes, Path work) throws IOException {
        var services = ServiceRecipe.all().map(ServiceRecipe::title).toList();
        var trained = new ArrayList<Recipe>();
        try (var training = ImageTraining.start(checkout, work)) {
            for (var recipe : recipes)
                trained.add(services.contains(recipe.name()) ? training.trained(recipe) : recipe);
        }
        return trained;
    }

    private List<Recipe> recipes(BaseLayers base, Path work) throws IOException {
        requireKnown();
        var recipes = new ArrayList<Recipe>();
        for (var service : ServiceRecipe.values())
            if (isWanted(service.title())) recipes.add(service.from(checkout, base));
        for (var plain : PlainRecipe.values())
            if (isWanted(plain.title())) recipes.add(plain.from(checkout, base, work));
        return recipes;
    }

    private boolean isWanted(String title) {
        return names.isEmpty() || names.contains(title);
    }

    private void requireKnown() throws IOException {
        var known = Stream.concat(
                        ServiceRecipe.all().map(ServiceRecipe::title),
                        PlainRecipe.all().map(PlainRecipe::title))
                .toList();
        for (var name : names) if (!known.contains(name)) throw new IOException("'" + name + "' is none of " + known);
    }

    private static void tell(Written image) throws IOException {
        long megabytes = Files.size(image.archive()) / (1024 * 1024);
        System.out.println(String.format(Locale.ROOT, "%-24s %4d MB  %s", image.name(), megabytes, image.digest()));
    }
}

package io.ytterby.gramcodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The classes for Java 17 and those that take their place from Java 19 on, side by side. */
class MultiReleaseTest {
    private static final String SPREAD = "io/ytterby/gramcodes/Spread.class";
    private static final String LATER = "META-INF/versions/19/";

    private final Path classes = folderOf(Spread.class);

    @Test
    void both_are_there_each_for_its_java() throws IOException {
        assertThat(classFileVersion(classes.resolve(SPREAD))).as("Java 17").isEqualTo(61);
        assertThat(classFileVersion(classes.resolve(LATER + SPREAD)))
                .as("Java 19")
                .isEqualTo(63);
    }

    @Test
    void both_spread_and_gather_alike() throws Throwable {
        var random = new Random(20261122);
        try (var later = loader(classes.resolve(LATER).toUri().toURL())) {
            var spread = method(later, "spread");
            var gather = method(later, "gather");

            for (int i = 0; i < 200_000; i++) {
                long bits = random.nextLong(1L << 40);
                long symbols = Spread.spread(bits);
                if ((long) spread.invokeExact(bits) != symbols
                        || Spread.gather(symbols) != bits
                        || (long) gather.invokeExact(symbols) != bits) throw new AssertionError(bits);
            }
        }
    }

    @Test
    void codes_are_printed_and_read_alike_under_both() throws Throwable {
        var random = new Random(7);
        try (var earlier = loader(classes.toUri().toURL());
                var later = loader(
                        classes.resolve(LATER).toUri().toURL(), classes.toUri().toURL())) {
            var asEarlier = new Printing(earlier);
            var asLater = new Printing(later);

            for (int i = 0; i < 20_000; i++) {
                int epoch = random.nextInt(32);
                long gram = random.nextLong(GramCode.GRAMS);
                long tag = random.nextLong(1L << 46);
                var printed = asEarlier.print(epoch, gram, tag);
                if (!asLater.print(epoch, gram, tag).equals(printed)
                        || !asLater.read(printed).equals(asEarlier.read(printed)))
                    throw new AssertionError(printed + " is not the same in Java 17 and later");
            }
        }
    }

    @Test
    void packed_into_a_jar_the_later_one_is_taken_by_this_java(@TempDir Path folder) throws Exception {
        var jar = folder.resolve("gram-codes.jar");
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MULTI_RELEASE, "true");
        try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            for (var name : new String[] {SPREAD, LATER + SPREAD}) {
                out.putNextEntry(new JarEntry(name));
                Files.copy(classes.resolve(name), out);
            }
        }

        try (var packed = loader(jar.toUri().toURL())) {
            assertThat(packed.getResource(SPREAD).toString()).contains(LATER);
            assertThat((long) method(packed, "spread").invoke(31L)).isEqualTo(31);
        } catch (Throwable failure) {
            throw new AssertionError(failure);
        }
    }

    /** The module's own classes, loaded once more. */
    private static URLClassLoader loader(URL... places) {
        return new URLClassLoader(places, ClassLoader.getPlatformClassLoader());
    }

    private static MethodHandle method(ClassLoader from, String name) throws ReflectiveOperationException {
        var type = from.loadClass(Spread.class.getName());
        var lookup = MethodHandles.privateLookupIn(type, MethodHandles.lookup());
        return lookup.findStatic(type, name, MethodType.methodType(long.class, long.class));
    }

    private static int classFileVersion(Path file) throws IOException {
        try (var in = new DataInputStream(Files.newInputStream(file))) {
            in.skipNBytes(6);
            return in.readUnsignedShort();
        }
    }

    private static Path folderOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** Prints and reads with the classes of one loader. */
    private static final class Printing {
        private final MethodHandle make;
        private final MethodHandle read;

        Printing(ClassLoader loader) throws ReflectiveOperationException {
            var type = loader.loadClass(GramCode.class.getName());
            var reading = loader.loadClass(GramCodeReading.class.getName());
            var lookup = MethodHandles.publicLookup();
            make = lookup.findConstructor(type, MethodType.methodType(void.class, int.class, long.class, long.class));
            read = lookup.findStatic(type, "read", MethodType.methodType(reading, String.class));
        }

        String print(int epoch, long gram, long tag) throws Throwable {
            return make.invoke(epoch, gram, tag).toString();
        }

        String read(String text) throws Throwable {
            return read.invoke(text).toString();
        }
    }
}

package io.ytterby.images;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What an image is made of and how it starts.
 *
 * @param name without the project's prefix: {@code gateway}
 * @param layers the one that changes least often first
 * @param command the first word is a program's path in the image; there is no shell to find it
 * @param arguments behind the command, unless who runs the container names others
 * @param ports on which it listens
 * @param software what scanners should know to be in it
 */
record Recipe(
        String name,
        String description,
        List<Layer> layers,
        List<String> command,
        List<String> arguments,
        Map<String, String> environment,
        List<Integer> ports,
        Set<Software> software) {
    Recipe {
        layers = List.copyOf(layers);
        command = List.copyOf(command);
        arguments = List.copyOf(arguments);
        environment = Map.copyOf(environment);
        ports = List.copyOf(ports);
        software = Collections.unmodifiableSet(new LinkedHashSet<>(software));
    }

    /** With the cache of a training run on top, and the option that uses it. */
    Recipe trained(Layer cache, String option) {
        return new Recipe(
                name,
                description,
                Stream.concat(layers.stream(), Stream.of(cache)).toList(),
                with(List.of(option)),
                arguments,
                environment,
                ports,
                software);
    }

    /** The command with more options of the JVM. */
    List<String> with(List<String> options) {
        return Stream.of(command.subList(0, 1), options, command.subList(1, command.size()))
                .flatMap(List::stream)
                .toList();
    }
}

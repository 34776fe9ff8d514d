package io.ytterby.spectra.xrf;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The elements that a spectrum is asked for: all that goods are made of, not those that somebody expects. */
final class Library {
    /** Scandium, yttrium and the lanthanides but promethium, which nature does not have. */
    static final Set<Integer> RARE_EARTHS = Set.of(21, 39, 57, 58, 59, 60, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71);

    /** Gases, and what is radioactive or so rare that it never fills goods. */
    private static final Set<Integer> NEVER =
            Set.of(36, 43, 44, 45, 54, 61, 75, 76, 77, 81, 84, 85, 86, 87, 88, 89, 91);

    static final List<Integer> ALL = IntStream.rangeClosed(11, 92)
            .filter(z -> !NEVER.contains(z))
            .boxed()
            .toList();

    private Library() {}
}

package io.ytterby.footprints.allocation;

import io.ytterby.footprints.Breakdown;
import java.util.Optional;

/**
 * One of the things that come out of a step.
 *
 * @param mass above zero
 * @param price of a kg, for {@link Method#ECONOMIC}
 * @param property per kg, for {@link Method#PHYSICAL}
 */
public record CoProduct(String name, Breakdown mass, Optional<Breakdown> price, Optional<Breakdown> property) {}

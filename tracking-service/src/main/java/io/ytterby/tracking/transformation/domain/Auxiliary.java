package io.ytterby.tracking.transformation.domain;

import io.ytterby.kernel.Mass;

/**
 * What was added that is no lot: iron, boron, the oxygen of an oxide. It holds no rare earth.
 *
 * @param substance for people
 */
public record Auxiliary(String substance, Mass mass) {}

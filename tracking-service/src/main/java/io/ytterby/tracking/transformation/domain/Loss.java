package io.ytterby.tracking.transformation.domain;

import io.ytterby.kernel.Element;
import io.ytterby.kernel.Mass;
import org.jspecify.annotations.Nullable;

/**
 * What a process lost.
 *
 * @param element the element of which so much was lost; null if the goods were lost as they went in
 * @param reason for people: tailings, dust, slag
 */
public record Loss(@Nullable Element element, Mass mass, String reason) {}

package io.ytterby.worlds.atlas;

import java.util.List;

/** A country of the routes.
 * @param demand its share of what is bought, in no unit
 * @param seaDays from Shanghai
 * @param transit goods are known to pass through it */
public record Country(String code, String name, List<Port> ports, double demand, int seaDays, boolean transit) {}

package io.ytterby.inspection.declaration.domain;

import io.ytterby.kernel.ContainerNumber;
import java.util.HashSet;
import java.util.List;

/**
 * What declared goods travel in.
 *
 * @param containers empty for goods in none: they count as one consignment
 * @param seals of the containers, in any order
 */
public record Transport(List<ContainerNumber> containers, List<SealNumber> seals) {
    public static final Transport LOOSE = new Transport(List.of(), List.of());

    public Transport {
        containers = List.copyOf(containers);
        seals = List.copyOf(seals);
        if (new HashSet<>(containers).size() < containers.size())
            throw new IllegalArgumentException("a container is named once");
    }
}

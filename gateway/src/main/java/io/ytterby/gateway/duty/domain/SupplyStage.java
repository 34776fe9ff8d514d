package io.ytterby.gateway.duty.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where in its making a material passed through a country, in the order of the making. */
public enum SupplyStage {
    /** Told by ore, or by concentrate where its lot is the first. */
    EXTRACTION("ORE"),
    SEPARATION("OXIDE"),
    METAL("METAL"),
    ALLOY("ALLOY"),
    MANUFACTURING("MAGNET"),
    /** Told by scrap with which a lot's past begins. */
    RECYCLING(null);

    private final @Nullable String end;

    SupplyStage(@Nullable String end) {
        this.end = end;
    }

    /** The stage of lots at which their past is to be followed no further; empty where it is told by another's end. */
    public Optional<String> end() {
        return Optional.ofNullable(end);
    }

    /** Whether goods of that stage of lots are made at this stage. */
    public boolean makes(String lotStage) {
        return making(lotStage).filter(this::equals).isPresent();
    }

    /** At which stage goods of that stage of lots are made; empty for what is not known here. */
    public static Optional<SupplyStage> making(String lotStage) {
        return switch (lotStage) {
            case "ORE", "CONCENTRATE" -> Optional.of(EXTRACTION);
            case "OXIDE", "SALT" -> Optional.of(SEPARATION);
            case "METAL" -> Optional.of(METAL);
            case "ALLOY" -> Optional.of(ALLOY);
            case "MAGNET", "COMPONENT" -> Optional.of(MANUFACTURING);
            case "SCRAP" -> Optional.of(RECYCLING);
            default -> Optional.empty();
        };
    }

    /** In capitals or not. */
    public static Optional<SupplyStage> named(String word) {
        var name = word.strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(stage -> stage.name().equals(name))
                .findFirst();
    }
}

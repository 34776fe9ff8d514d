package io.ytterby.console.production;

import java.util.List;

/** What may be chosen, in the order of the trade, as the API spells it. */
final class Stages {
    static final List<String> ALL =
            List.of("ORE", "CONCENTRATE", "OXIDE", "SALT", "METAL", "ALLOY", "MAGNET", "COMPONENT", "SCRAP");

    static final List<String> MODELS =
            List.of("IDENTITY_PRESERVED", "SEGREGATED", "CONTROLLED_BLENDING", "MASS_BALANCE", "BOOK_AND_CLAIM");

    private Stages() {}
}

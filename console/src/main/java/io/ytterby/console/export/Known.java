package io.ytterby.console.export;

import java.util.List;

/** What the control list has words for. A page offers them; another word, of a later list, stays where it was typed. */
final class Known {
    static final List<String> STAGES = List.of("magnet_simple", "deep_processed", "assembly");
    static final List<String> USER_TYPES = List.of("civil", "military");
    static final List<String> FORMS = List.of(
            "ore",
            "compound",
            "oxide",
            "metal",
            "alloy",
            "powder",
            "permanent_magnet",
            "target",
            "hydride",
            "carbide",
            "hydrogen_storage",
            "magnetocaloric",
            "magnetostrictive",
            "ceramic",
            "crystal",
            "optical_fibre",
            "organometallic",
            "phosphor",
            "semiconductor",
            "re_production_equipment",
            "technology",
            "technical_assistance");

    private Known() {}
}

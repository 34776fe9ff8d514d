package io.ytterby.console.licensing;

/** Masses as people type them for quotas, and as the API takes them. */
final class Kilograms {
    private static final long MG_PER_KG = 1_000_000;

    private Kilograms() {}

    /** What is no whole number of kilograms goes to the API as it was typed, which then says what is wrong with it. */
    static Object milligrams(String kilograms) {
        return kilograms.matches("[0-9]{1,10}") ? (Object) (Long.parseLong(kilograms) * MG_PER_KG) : kilograms;
    }
}

package io.ytterby.footprints.inventory;

/** What an activity is. The scope follows from it, so that nobody can put diesel into scope 3. */
public enum Category {
    FUEL(1),
    PURCHASED_HEAT(2),
    PURCHASED_GOODS(3),
    TRANSPORT(3),
    WASTE(3);

    private final int scope;

    Category(int scope) {
        this.scope = scope;
    }

    /** Of the GHG Protocol: 1 the plant's own, 2 bought energy, 3 all that came before and goes after. */
    public int scope() {
        return scope;
    }
}

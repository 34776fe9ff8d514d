package io.ytterby.inspection.order.domain;

/** Who or what picked the goods. TOP_UP: neither a rule nor the draw, but too few were looked at lately. */
public enum OrderOrigin {
    OFFICER,
    RULES,
    RANDOM,
    TOP_UP;

    /** What an officer ordered an officer takes back; what was selected is taken back by two. */
    public boolean isTakenBackByTwo() {
        return this != OFFICER;
    }
}

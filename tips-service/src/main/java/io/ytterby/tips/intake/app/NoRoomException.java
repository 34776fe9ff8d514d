package io.ytterby.tips.intake.app;

/** Files take as much room as they may; words are still taken. */
public final class NoRoomException extends RuntimeException {
    private static final long serialVersionUID = 1L;
}

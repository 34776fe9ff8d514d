package io.ytterby.system.link;

import java.util.Set;

/**
 * What ails a link. Bytes that are held are not lost: they go on when it heals, as a network's retransmissions would.
 *
 * @param held the ways on which nothing passes, not even an end
 * @param delayMs by how much each part of a message is late, and {@code jitterMs} by how much more or less
 * @param lostPercent of the parts, which come as late as a retransmission does
 * @param bytesPerSecond how much passes on each way; 0 for no limit
 * @param answerLost a text: the answer that has it is not passed on, and the connection is reset; empty for none
 * @param corruptAt which byte of each part comes as another one, counted from 1; 0 for none
 */
public record Harm(
        Set<Way> held,
        int delayMs,
        int jitterMs,
        int lostPercent,
        int bytesPerSecond,
        String answerLost,
        int corruptAt) {
    public static final Harm NONE = new Harm(Set.of(), 0, 0, 0, 0, "", 0);

    /** Where bytes go. */
    public enum Way {
        /** From the client to the server. */
        THERE,
        /** From the server to the client. */
        BACK
    }

    /** Nothing passes, and nobody is told. */
    public static Harm cut() {
        return holding(Set.of(Way.THERE, Way.BACK));
    }

    /** Nothing passes one way; the other works. */
    public static Harm oneWay(Way way) {
        return holding(Set.of(way));
    }

    public static Harm slow(int delayMs, int jitterMs) {
        return new Harm(Set.of(), delayMs, jitterMs, 0, 0, "", 0);
    }

    public static Harm lossy(int percent) {
        return new Harm(Set.of(), 0, 0, percent, 0, "", 0);
    }

    public static Harm narrow(int bytesPerSecond) {
        return new Harm(Set.of(), 0, 0, 0, bytesPerSecond, "", 0);
    }

    /** The server has done what was asked, and the client never hears so: {@code COMMIT}, say. */
    public static Harm resetBefore(String answer) {
        return new Harm(Set.of(), 0, 0, 0, 0, answer, 0);
    }

    public static Harm corrupt(int byteOfEachPart) {
        return new Harm(Set.of(), 0, 0, 0, 0, "", byteOfEachPart);
    }

    private static Harm holding(Set<Way> ways) {
        return new Harm(ways, 0, 0, 0, 0, "", 0);
    }
}

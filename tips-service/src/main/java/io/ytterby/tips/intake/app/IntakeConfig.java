package io.ytterby.tips.intake.app;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How tips are taken. */
@ConfigMapping(prefix = "tips.intake")
public interface IntakeConfig {
    /** How long a ticket lies before it counts without work: less than it takes to write a tip. */
    @WithDefault("PT60S")
    Duration lie();

    /** Between two tickets that count without work: what a flood of them is slowed to. */
    @WithDefault("PT2S")
    Duration lane();

    /** The most that a flood can make another wait. */
    @WithDefault("PT1H")
    Duration longestWait();

    /** Until when a ticket can be used. */
    @WithDefault("PT24H")
    Duration ticketLife();

    /** Leading zero bits of a stamp: a million hashes, a second or two in a browser. */
    @WithDefault("20")
    int workBits();

    /** Uploads at once; each holds a thread and some hundred kilobytes. */
    @WithDefault("12")
    int uploadsAtOnce();

    /** Receipts that are worked on at once; each takes 19 MiB. */
    @WithDefault("2")
    int receiptsAtOnce();

    /** Of one tip, with all that is added later. */
    @WithDefault("100")
    int mostItems();

    /** Of one file, before it is padded. */
    @WithDefault("33000000")
    long largestFile();

    /** Of all files of one tip, sealed and padded, with all that is added later. */
    @WithDefault("300000000")
    long largestTip();

    /** Of all that is stored: beyond it words are taken and files are not, so that a flood of files closes no door to words. */
    @WithDefault("20000000000")
    long mostStored();

    /** How often what uploads have left is taken away. */
    @WithDefault("1h")
    String sweepEvery();
}
